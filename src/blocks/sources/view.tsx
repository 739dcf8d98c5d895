import { Heading } from '@/ui/heading'
import type { ViewProps } from '../view-props'
import { words } from '../written'
import { SourceList } from './source-list'

/** The document's own list of sources, where its author placed it. */
export function Sources({ block, context, level, id }: ViewProps<'sources'>) {
  if (context.references.length === 0) return null
  return (
    <section>
      <Heading level={level} id={id}>
        {words(block.heading) || 'Sources'}
      </Heading>
      <SourceList references={context.references} />
    </section>
  )
}
