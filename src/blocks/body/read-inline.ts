import type { BlockContext } from '@/content/models'
import type { InlineNode, ListItemNode, ListNode } from './nodes'
import { childrenOf, type Unread } from './unread'

type Href = BlockContext['href']

/** The words of a node. Whatever is not a text, a line break or a link is left out. */
export function readInline(node: Unread, href: Href): InlineNode[] {
  return childrenOf(node).flatMap((child): InlineNode[] => {
    switch (child.type) {
      case 'text':
        return typeof child.text === 'string' && child.text !== ''
          ? [{ type: 'text', version: 1, text: child.text, format: formatOf(child) }]
          : []
      case 'tab':
        return [{ type: 'text', version: 1, text: ' ', format: 0 }]
      case 'linebreak':
        return [{ type: 'linebreak', version: 1 }]
      case 'link':
      case 'autolink': {
        const children = readInline(child, href)
        return children.length > 0 ? [{ type: 'link', version: 1, href: href(child.fields), children }] : []
      }
      default:
        return []
    }
  })
}

/** A list with the lists inside it, or null when it is empty. */
export function readList(node: Unread, href: Href): ListNode | null {
  const items: ListItemNode[] = []
  for (const item of childrenOf(node)) {
    if (item.type !== 'listitem') continue
    const own = readInline(item, href)
    const nested = childrenOf(item)
      .filter(({ type }) => type === 'list')
      .map((list) => readList(list, href))
      .filter((list) => list !== null)
    // Lexical puts a nested list into an item of its own; for a reader it belongs to the item before it.
    const before = own.length === 0 ? items.at(-1) : undefined
    if (before) before.children.push(...nested)
    else if (own.length + nested.length > 0)
      items.push({ type: 'listitem', version: 1, children: [...own, ...nested] })
  }
  if (items.length === 0) return null
  const isNumbered = node.tag === 'ol' || node.listType === 'number'
  const start = typeof node.start === 'number' && Number.isInteger(node.start) ? node.start : 1
  return { type: 'list', version: 1, tag: isNumbered ? 'ol' : 'ul', start, children: items }
}

/** Bold and italic, as Lexical's bits; nothing else can be chosen in the editor. */
function formatOf(node: Unread): number {
  return typeof node.format === 'number' ? node.format & (BOLD | ITALIC) : 0
}

const BOLD = 1
const ITALIC = 2
