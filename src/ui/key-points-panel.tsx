import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import { TextList } from './text-list'

/** What to take away, in a few lines. */
export function KeyPointsPanel({
  heading,
  items,
  level,
  id,
}: {
  heading: string
  items: readonly ReactNode[]
  level: HeadingLevel
  id: string
}) {
  return (
    <section className="key-points">
      <Heading level={level} id={id}>
        {heading}
      </Heading>
      <TextList items={items} />
    </section>
  )
}
