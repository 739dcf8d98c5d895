import { qrPath } from './qr-path'
import { ukDate } from './uk-date'

/**
 * The end of a printed page, which no screen shows: whose it is, of which day, and the address, in words and as a code,
 * that tells whether the paper is still up to date.
 *
 * @param address of this very page
 * @param updatedAt ISO time of the page's last change
 */
export function PaperNote({
  practice,
  address,
  updatedAt,
}: {
  practice: string
  address: string
  updatedAt: string | null
}) {
  const { path, size } = qrPath(address)
  const changed = ukDate(updatedAt)
  return (
    <div className="paper">
      <svg viewBox={`0 -.5 ${size} ${size}`} aria-hidden="true">
        <path d={path} stroke="#000" />
      </svg>
      <div>
        <p>
          <strong>{practice}</strong>
          {changed ? `. Version of ${changed}.` : '.'}
        </p>
        <p>{`Check that this paper is up to date: ${address}`}</p>
      </div>
    </div>
  )
}
