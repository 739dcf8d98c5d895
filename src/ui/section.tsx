import type { ReactNode } from 'react'

/** A part of a page with its own second-level heading, reachable by jump link. */
export function Section({
  id,
  heading,
  className,
  children,
}: {
  id: string
  heading: string
  className?: string
  children: ReactNode
}) {
  return (
    <section className={className}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}
