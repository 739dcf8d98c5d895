/** A node as it came from the database: nothing about it is known yet. */
export type Unread = Record<string, unknown>

/** The nodes below a node; none when it has none. */
export function childrenOf(node: unknown): Unread[] {
  if (!isUnread(node) || !Array.isArray(node.children)) return []
  return node.children.filter(isUnread)
}

/** The top nodes of a stored text; none when it is no text at all. */
export function topNodesOf(text: unknown): Unread[] {
  return isUnread(text) ? childrenOf(text.root) : []
}

export function isUnread(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
