import { Fragment } from 'react'
import { Heading } from '@/ui/heading'
import { MarkedList } from '@/ui/marked-list'
import { Paragraphs } from '@/ui/paragraphs'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { rows, words } from '../written'

/** What to leave out for now and what to do instead. */
export function ActivitiesToAvoid({ block, context, level, id }: ViewProps<'activitiesToAvoid'>) {
  const items = rows(block.items).filter(({ activity }) => words(activity))
  if (items.length === 0) return null
  return (
    <section>
      <Heading level={level} id={id}>
        {words(block.heading) || 'Activities to avoid for now'}
      </Heading>
      <Paragraphs text={words(block.introduction)} mark={citing(context)} />
      <MarkedList
        mark="cross"
        items={items.map(({ activity, instead }, index) => (
          <Fragment key={index}>
            <p>{words(activity)}</p>
            {words(instead) ? (
              <p>
                <strong>Instead:</strong> {words(instead)}
              </p>
            ) : null}
          </Fragment>
        ))}
      />
    </section>
  )
}
