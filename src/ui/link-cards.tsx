import type { ReactNode } from 'react'
import type { HeadingLevel } from './heading'
import { Heading } from './heading'

export type LinkCard = {
  title: string
  href: string
  text?: string | null
  note?: string | null
  /** Says nothing beyond the words. */
  picture?: ReactNode
}

/** A list of links to pages, each with a line on what is behind it. The whole card can be pressed. */
export function LinkCards({ cards, level }: { cards: readonly LinkCard[]; level: HeadingLevel }) {
  if (cards.length === 0) return null
  return (
    <ul className="cards">
      {cards.map(({ title, href, text, note, picture }, index) => (
        <li key={index}>
          <Heading level={level}>
            <a href={href}>{title}</a>
          </Heading>
          {text ? <p>{text}</p> : null}
          {note ? <p className="note">{note}</p> : null}
          {picture}
        </li>
      ))}
    </ul>
  )
}
