import type { ReactNode } from 'react'

/**
 * A list whose lines carry a tick or a cross. The marks are drawn by the style sheet and silent: the heading above says
 * in words which list it is. Nothing at all when there are no lines.
 */
export function MarkedList({ mark, items }: { mark: 'tick' | 'cross'; items: readonly ReactNode[] }) {
  if (items.length === 0) return null
  return (
    <ul className={marks[mark]}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}

const marks = { tick: 'marked', cross: 'marked cross' } as const
