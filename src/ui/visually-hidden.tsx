import type { ReactNode } from 'react'

/** Words for screen readers only, such as the level of a care card, which others see by its colour. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}
