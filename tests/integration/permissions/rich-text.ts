/** Just enough of the editor's storage format to write texts that name other documents. */

type Node = Record<string, unknown>

export function richText(...children: Node[]): { root: Node } {
  return { root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children } }
}

export function paragraph(text: string, ...inlines: Node[]): Node {
  const words = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  return {
    type: 'paragraph',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    textFormat: 0,
    textStyle: '',
    children: [words, ...inlines],
  }
}

export function block(blockType: string, fields: Record<string, unknown>): Node {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'a1b2c3d4e5f6a1b2c3d4e5f6', blockName: '', blockType, ...fields },
  }
}

export function internalLink(relationTo: string, value: unknown): Node {
  return {
    type: 'link',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 3,
    id: 'f6e5d4c3b2a1f6e5d4c3b2a1',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [{ type: 'text', text: 'Here', format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
  }
}
