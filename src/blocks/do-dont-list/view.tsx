import { Heading } from '@/ui/heading'
import { MarkedList } from '@/ui/marked-list'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { lines, words } from '../written'

/**
 * One list of things to do, or one of things not to do. Every line of the latter starts with "do not", so that nobody
 * who hears a line by itself takes it for advice (NHS design system, "Do and Don't lists").
 */
export function DoDontList({ block, context, level, id }: ViewProps<'doDontList'>) {
  const isDo = block.kind === 'do'
  const items = lines(block.items)
  if (items.length === 0) return null
  const mark = citing(context)
  return (
    <section className={isDo ? 'do-list' : 'do-list dont'}>
      <Heading level={level} id={id}>
        {words(block.heading) || (isDo ? 'Do' : 'Don’t')}
      </Heading>
      <MarkedList
        mark={isDo ? 'tick' : 'cross'}
        items={items.map((item) => mark(isDo ? item : startingWithDoNot(item)))}
      />
    </section>
  )
}

function startingWithDoNot(line: string): string {
  const rest = line.replace(/^(?:do not|don[’']t)\s+/i, '')
  return `do not ${rest}`
}
