import { KeyPointsPanel } from '@/ui/key-points-panel'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { lines, words } from '../written'

export function KeyPoints({ block, context, level, id }: ViewProps<'keyPoints'>) {
  const items = lines(block.items)
  if (items.length === 0) return null
  return (
    <KeyPointsPanel
      heading={words(block.heading) || 'Key points'}
      items={items.map(citing(context))}
      level={level}
      id={id}
    />
  )
}
