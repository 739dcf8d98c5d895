import { encode } from 'uqr'
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
  const { path, size } = codeOf(address)
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

/** A QR code as the path of its dark runs, each told from where the last one ended: little to send, and all of it repeats. */
function codeOf(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 })
  let path = ''
  let [atX, atY] = [0, 0]
  data.forEach((row, y) => {
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue
      const start = x
      while (row[x]) x += 1
      path += `m${start - atX} ${y - atY}h${x - start}`
      ;[atX, atY] = [x, y]
    }
  })
  return { path, size }
}
