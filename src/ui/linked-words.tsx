import { Fragment } from 'react'
import type { Link } from './breadcrumb'

/** Links in a row of words: "Prone lying or Pelvic tilts". */
export function LinkedWords({ links, between }: { links: readonly Link[]; between: string }) {
  return links.map(({ label, href }, index) => (
    <Fragment key={href}>
      {index === 0 ? '' : between}
      <a href={href}>{label}</a>
    </Fragment>
  ))
}
