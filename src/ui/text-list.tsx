import type { ReactNode } from 'react'

/** A plain list of texts; nothing at all when there are none. */
export function TextList({ items, className }: { items: readonly ReactNode[]; className?: string }) {
  if (items.length === 0) return null
  return (
    <ul className={className}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  )
}
