/** What a raw request path is: fine as it stands, another spelling of a fine one, or not a path at all. */
export type CanonicalPath = { kind: 'canonical' } | { kind: 'redirect'; to: string } | { kind: 'invalid' }

/**
 * Judges the path of a request target (without its query), as it came over the wire.
 * Canonical: starts with one slash, ends without one, no empty segment, each segment encoded as
 * `encodeURIComponent` encodes it. Other spellings of the same segments are redirected to that form.
 * Invalid: what a file system or a second decoder could read as another path: an encoded slash or backslash, a dot
 * segment (`..`, `%2e%2e`), a control character, a broken percent escape.
 */
export function canonicalPath(path: string): CanonicalPath {
  if (plain.test(path)) return canonical
  if (!path.startsWith('/') || !printable.test(path)) return { kind: 'invalid' }

  const segments = path.split('/').filter(Boolean).map(decodeSegment)
  if (!segments.every(isPlain)) return { kind: 'invalid' }

  const spelling = `/${segments.map(encodeURIComponent).join('/')}`
  return spelling === path ? canonical : { kind: 'redirect', to: spelling }
}

const canonical: CanonicalPath = { kind: 'canonical' }

/** Nearly every path that is asked for: slugs, which need no closer look. */
const plain = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

function isPlain(segment: string | null): segment is string {
  return segment !== null && segment !== '.' && segment !== '..' && !ambiguous.test(segment)
}

// Not a path: anything outside printable ASCII, which a request line may not carry unescaped.
const printable = /^[\u0021-\u007e]*$/

// A percent sign that is left after decoding would be decoded a second time further on.
// eslint-disable-next-line no-control-regex -- control characters are exactly what must not pass
const ambiguous = /[\u0000-\u001f\u007f/\\%]/
