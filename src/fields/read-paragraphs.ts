/**
 * The paragraphs, list items and quotations of a rich text, as plain text. Headings are left out, and so are blocks,
 * which are not written for one page alone. Total over malformed data.
 */
export function paragraphsIn(value: unknown): string[] {
  if (!isRecord(value)) return []
  if ('root' in value) return paragraphsIn(value.root)
  const children = Array.isArray(value.children) ? value.children : []
  if (!ownText.has(value.type)) return value.type === 'heading' ? [] : children.flatMap(paragraphsIn)
  const inner = children.filter((child) => isRecord(child) && ownText.has(child.type))
  const text = children
    .filter((child) => !inner.includes(child))
    .map(textIn)
    .join('')
    .trim()
  return [...(text === '' ? [] : [text]), ...inner.flatMap(paragraphsIn)]
}

const ownText = new Set<unknown>(['paragraph', 'listitem', 'quote'])

function textIn(node: unknown): string {
  if (!isRecord(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return ' '
  return Array.isArray(node.children) ? node.children.map(textIn).join('') : ''
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
