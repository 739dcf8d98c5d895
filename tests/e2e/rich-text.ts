/** Just enough of the editor's storage format to arrange a text through REST. */

type Node = Record<string, unknown>

export function richText(...children: Node[]) {
  return { root: { type: 'root', direction: 'ltr', format: '', indent: 0, version: 1, children } }
}

export function paragraph(text: string): Node {
  const words = { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }
  return { type: 'paragraph', direction: 'ltr', format: '', indent: 0, version: 1, children: [words] }
}

export function block(blockType: string, fields: object): Node {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'a1b2c3d4e5f6a1b2c3d4e5f6', blockType, ...fields },
  }
}
