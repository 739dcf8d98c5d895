import { Heading } from '@/ui/heading'
import { Cross, Tick } from '@/ui/icons'
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
  const Icon = isDo ? Tick : Cross
  const mark = citing(context)
  return (
    <section className={isDo ? 'do-list' : 'do-list dont-list'} aria-labelledby={id}>
      <Heading level={level} id={id}>
        {words(block.heading) || (isDo ? 'Do' : 'Don’t')}
      </Heading>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <Icon />
            <span>{mark(isDo ? item : startingWithDoNot(item))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function startingWithDoNot(line: string): string {
  const rest = line.replace(/^(?:do not|don[’']t)\s+/i, '')
  return `do not ${rest}`
}
