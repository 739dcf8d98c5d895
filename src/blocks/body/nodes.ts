import type { ReactElement } from 'react'

/*
 * What a text is made of once it has been read: the few kinds of node that our editor offers, each complete. The
 * shapes are Lexical's, so that Payload's own renderer draws them.
 */

export type TextNode = { type: 'text'; version: 1; text: string; format: number }
export type LineBreakNode = { type: 'linebreak'; version: 1 }
/** `href` is null when the target may not be shown: the words stay, the link goes. */
export type LinkNode = { type: 'link'; version: 1; href: string | null; children: InlineNode[] }
export type InlineNode = TextNode | LineBreakNode | LinkNode

export type ListItemNode = { type: 'listitem'; version: 1; children: (InlineNode | ListNode)[] }
export type ListNode = { type: 'list'; version: 1; tag: 'ul' | 'ol'; start: number; children: ListItemNode[] }

export type ParagraphNode = { type: 'paragraph'; version: 1; children: InlineNode[] }
export type HeadingNode = {
  type: 'heading'
  version: 1
  level: 2 | 3 | 4
  id: string
  children: InlineNode[]
}
/** One of our blocks, drawn. */
export type DrawnNode = { type: 'drawn'; version: 1; element: ReactElement }

export type TopNode = ParagraphNode | HeadingNode | ListNode | DrawnNode
export type BodyNode = TopNode | ListItemNode | InlineNode

/** The words of some inline nodes, without their formatting. */
export function plainText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.text : node.type === 'link' ? plainText(node.children) : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
