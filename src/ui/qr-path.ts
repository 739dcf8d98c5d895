import { encode } from 'uqr'

/**
 * A QR code as the path of its dark runs, each told from where the last one ended: little to send, and all of it repeats.
 *
 * @param border in modules; a code on a screen needs 4, on white paper none
 */
export function qrPath(text: string, border = 0): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border })
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
