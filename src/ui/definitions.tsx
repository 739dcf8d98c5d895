import type { ReactNode } from 'react'

/** Terms with their values, such as a dose: Hold, "5 seconds". Nothing at all when there are none. */
export function Definitions({
  entries,
  className = 'terms',
}: {
  entries: readonly { term: string; value: ReactNode }[]
  className?: string
}) {
  if (entries.length === 0) return null
  return (
    <dl className={className}>
      {entries.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
