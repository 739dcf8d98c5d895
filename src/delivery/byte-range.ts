/** The first and last byte to send, both counted from 0. */
export type ByteRange = { first: number; last: number }

/**
 * Reads a Range header against a file of `size` bytes (RFC 9110, 14.1.2). Returns `whole` when the header is to be
 * ignored: there is none, it is in another unit, asks for several parts or cannot be read.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, from, to] = (header !== undefined && oneRange.exec(header)) || []
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'whole'

  const range =
    from === ''
      ? { first: Math.max(0, size - Number(to)), last: size - 1 }
      : { first: Number(from), last: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
  // The wrong way round is no range at all, wherever the file ends.
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'whole'
  return range.first < size && range.first <= range.last ? range : 'unsatisfiable'
}

const oneRange = /^bytes=(\d{0,15})-(\d{0,15})$/i
