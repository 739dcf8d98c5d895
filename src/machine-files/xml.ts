/** A text as it stands between XML's tags or in its attributes; characters that XML 1.0 does not have are left out. */
export function escaped(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"]/g, (character) => entities[character] ?? '')
}

/** A whole document. `root` is its outermost element, with attributes. */
export function xmlDocument(root: string, lines: readonly string[]): string {
  const [name = ''] = root.split(' ')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${lines.map((line) => `${line}\n`).join('')}</${name}>\n`
}

/** Control characters, halves of characters, and two that are none. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what must not pass
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
