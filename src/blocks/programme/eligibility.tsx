import { Heading, type HeadingLevel } from '@/ui/heading'
import { MarkedList } from '@/ui/marked-list'

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
          <MarkedList mark="tick" items={safeIf} />
        </div>
      ) : null}
      {notIf.length > 0 ? (
        <div className="do-list dont">
          <Heading level={level}>Do not start if:</Heading>
          <MarkedList mark="cross" items={notIf} />
        </div>
      ) : null}
    </>
  )
}
