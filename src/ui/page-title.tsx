import type { ReactNode } from 'react'

/** The page's one first-level heading and, in larger letters, what the page is for. */
export function PageTitle({
  title,
  eyebrow,
  lead,
  children,
}: {
  title: string
  /** A word or two that place the page: the condition, the county. */
  eyebrow?: string | null
  lead?: string | null
  children?: ReactNode
}) {
  return (
    <header className="page-title">
      {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      {children}
    </header>
  )
}
