import { Heading } from '@/ui/heading'
import { TextList } from '@/ui/text-list'
import type { ViewProps } from '../view-props'
import { lines, words } from '../written'

export function KeyPoints({ block, level, id }: ViewProps<'keyPoints'>) {
  const items = lines(block.items)
  if (items.length === 0) return null
  return (
    <section className="key-points" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {words(block.heading) || 'Key points'}
      </Heading>
      <TextList items={items} />
    </section>
  )
}
