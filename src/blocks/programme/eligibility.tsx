import { Heading, type HeadingLevel } from '@/ui/heading'
import { Cross, Tick } from '@/ui/icons'

/** Who can start, and who must not. */
export function Eligibility({
  safeIf,
  notIf,
  level,
}: {
  safeIf: readonly string[]
  notIf: readonly string[]
  level: HeadingLevel
}) {
  return (
    <>
      {safeIf.length > 0 ? (
        <div className="do-list">
          <Heading level={level}>You can start if:</Heading>
          <ul>
            {safeIf.map((item, index) => (
              <li key={index}>
                <Tick />
                <span>{item}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {notIf.length > 0 ? (
        <div className="do-list dont-list">
          <Heading level={level}>Do not start if:</Heading>
          <ul>
            {notIf.map((item, index) => (
              <li key={index}>
                <Cross />
                <span>{item}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}
