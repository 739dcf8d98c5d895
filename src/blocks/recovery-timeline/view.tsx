import { rangeInWords } from '@/clinical/wording'
import { Heading } from '@/ui/heading'
import { Paragraphs } from '@/ui/paragraphs'
import { SourceName, citing } from '../sources/cited'
import type { BlockOf, ViewProps } from '../view-props'
import { number, rows, words } from '../written'

/** What most people notice, stretch by stretch, each with its source. */
export function RecoveryTimeline({ block, context, level, id }: ViewProps<'recoveryTimeline'>) {
  const steps = rows(block.steps).filter(({ expect }) => words(expect))
  if (steps.length === 0) return null
  return (
    <section className="timeline">
      <Heading level={level} id={id}>
        {words(block.heading) || 'What to expect'}
      </Heading>
      <ol>
        {steps.map((step, index) => {
          const citation = words(step.citation)
          return (
            <li key={index}>
              <p>{when(step)}</p>
              <Paragraphs text={words(step.expect)} mark={citing(context)} />
              {citation ? (
                <p className="note">
                  Source: <SourceName label={citation} references={context.references} />
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** "Weeks 1 to 2", "Month 3"; empty while nobody has said when. */
function when({ from, to, unit }: BlockOf<'recoveryTimeline'>['steps'][number]): string {
  const [first, last] = [number(from) ?? number(to), number(to) ?? number(from)]
  if (first === null || last === null) return ''
  const range = { min: Math.min(first, last), max: Math.max(first, last) }
  const noun = unit === 'month' ? 'Month' : 'Week'
  return `${noun}${range.min === range.max ? '' : 's'} ${rangeInWords(range)}`
}
