import { Heading } from '@/ui/heading'
import { Cross } from '@/ui/icons'
import { Paragraphs } from '@/ui/paragraphs'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { rows, words } from '../written'

/** What to leave out for now and what to do instead. */
export function ActivitiesToAvoid({ block, context, level, id }: ViewProps<'activitiesToAvoid'>) {
  const items = rows(block.items).filter(({ activity }) => words(activity))
  if (items.length === 0) return null
  return (
    <section className="activities" aria-labelledby={id}>
      <Heading level={level} id={id}>
        {words(block.heading) || 'Activities to avoid for now'}
      </Heading>
      <Paragraphs text={words(block.introduction)} mark={citing(context)} />
      <ul className="activities-list">
        {items.map(({ activity, instead }, index) => (
          <li key={index}>
            <Cross />
            <div>
              <p className="activity">{words(activity)}</p>
              {words(instead) ? (
                <p>
                  <strong>Instead:</strong> {words(instead)}
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
