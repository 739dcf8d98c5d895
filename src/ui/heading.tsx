import type { ReactNode } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** A heading whose level depends on where it stands. A step is never skipped by whoever uses `below`. */
export function Heading({
  level,
  id,
  className,
  children,
}: {
  level: HeadingLevel
  id?: string
  className?: string
  children: ReactNode
}) {
  const Tag = tags[level]
  return (
    <Tag id={id} className={className}>
      {children}
    </Tag>
  )
}

/** The next level down; the sixth has none below it. */
export function below(level: HeadingLevel): HeadingLevel {
  return next[level]
}

const tags = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const

const next = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const
