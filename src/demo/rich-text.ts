import { createHash } from 'node:crypto'
import type { BlockFields, BlockType } from './blocks'
import type { Ref } from './reference-marker'

/**
 * Builds the editor state of a Lexical rich text field, node by node, in the shape in which Payload stores it. It
 * covers what the demonstration needs and nothing more.
 */
export function richText(...children: BlockNode[]): RichText {
  return { root: { type: 'root', ...element, children } }
}

export function heading(level: 'h2' | 'h3', content: string): ElementNode {
  return { type: 'heading', tag: level, ...element, children: [text(content)] }
}

/** A paragraph; plain strings are text without formatting. */
export function paragraph(...inlines: Inline[]): ElementNode {
  return { type: 'paragraph', ...element, textFormat: 0, textStyle: '', children: inlines.map(toNode) }
}

export function text(content: string, { bold = false }: { bold?: boolean } = {}): TextNode {
  return {
    type: 'text',
    text: content,
    format: bold ? BOLD : 0,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  }
}

export function bulletList(...items: (Inline | Inline[])[]): ElementNode {
  return list('bullet', 'ul', items)
}

export function numberList(...items: (Inline | Inline[])[]): ElementNode {
  return list('number', 'ol', items)
}

/** A link to another website (`https://…`) or to a document of the demonstration. */
export function link(target: string | Ref, label: string): LinkNode {
  const fields: LinkNode['fields'] =
    typeof target === 'string'
      ? { linkType: 'custom', url: target, newTab: false }
      : { linkType: 'internal', doc: { relationTo: target.$ref.collection, value: target }, newTab: false }
  return {
    type: 'link',
    ...element,
    version: 3,
    id: idOf('link', fields, label),
    fields,
    children: [text(label)],
  }
}

/** One of our blocks. Its id is made of its content, so that loading twice writes the same document. */
export function block<T extends BlockType>(blockType: T, fields: BlockFields[T]): BlockBlockNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: idOf(blockType, fields), blockName: '', blockType, ...fields },
  }
}

export type RichText = { root: ElementNode }

export type BlockNode = ElementNode | BlockBlockNode

export type Inline = string | TextNode | LinkNode

export type ElementNode = {
  type: 'root' | 'paragraph' | 'heading' | 'list' | 'listitem'
  children: (ElementNode | BlockBlockNode | TextNode | LinkNode)[]
  direction: 'ltr'
  format: ''
  indent: 0
  version: 1
  tag?: 'h2' | 'h3' | 'ul' | 'ol'
  listType?: 'bullet' | 'number'
  start?: number
  value?: number
  textFormat?: 0
  textStyle?: ''
}

export type TextNode = {
  type: 'text'
  text: string
  format: number
  detail: 0
  mode: 'normal'
  style: ''
  version: 1
}

export type LinkNode = {
  type: 'link'
  id: string
  fields:
    | { linkType: 'custom'; url: string; newTab: boolean }
    | { linkType: 'internal'; doc: { relationTo: string; value: Ref }; newTab: boolean }
  children: TextNode[]
  direction: 'ltr'
  format: ''
  indent: 0
  version: 3
}

export type BlockBlockNode = {
  type: 'block'
  version: 2
  format: ''
  fields: { id: string; blockName: ''; blockType: BlockType; [field: string]: unknown }
}

/** Lexical's bit for bold text. */
const BOLD = 1

const element = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

function list(listType: 'bullet' | 'number', tag: 'ul' | 'ol', items: (Inline | Inline[])[]): ElementNode {
  return {
    type: 'list',
    listType,
    tag,
    start: 1,
    ...element,
    children: items.map((item, index) => ({
      type: 'listitem',
      value: index + 1,
      ...element,
      children: (Array.isArray(item) ? item : [item]).map(toNode),
    })),
  }
}

function toNode(inline: Inline): TextNode | LinkNode {
  return typeof inline === 'string' ? text(inline) : inline
}

/** 24 hexadecimal digits, the form of the ids that Payload gives to blocks. */
function idOf(...content: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 24)
}
