import type { Block, Field } from 'payload'

/** One place in a document where another document is named. `field` is the top-level field that holds it. */
export type DocumentReference = { collection: string; id: string; field: string }

/**
 * Every document that a document names: relationships, uploads, and those inside groups, arrays, tabs, blocks and rich
 * text. Total over malformed data: what does not fit its field is passed over.
 *
 * @param fields the collection's fields
 * @param data the document, with references as ids or populated
 * @param blocks all blocks, for those that rich text holds
 */
export function referencesIn({
  fields,
  data,
  blocks,
}: {
  fields: readonly Field[]
  data: unknown
  blocks: readonly Block[]
}): DocumentReference[] {
  const found: DocumentReference[] = []
  walkFields(fields, data, { found, blocks, field: null })
  return found
}

type Walk = { found: DocumentReference[]; blocks: readonly Block[]; field: string | null }

function walkFields(fields: readonly Field[], data: unknown, walk: Walk): void {
  if (!isRecord(data)) return
  for (const field of fields) walkField(field, data, walk)
}

function walkField(field: Field, data: Record<string, unknown>, walk: Walk): void {
  const value = 'name' in field && field.name ? data[field.name] : undefined
  const here: Walk = { ...walk, field: walk.field ?? ('name' in field && field.name ? field.name : null) }
  switch (field.type) {
    case 'relationship':
    case 'upload':
      for (const each of Array.isArray(value) ? value : [value]) addReference(field.relationTo, each, here)
      return
    case 'group':
      return walkFields(field.fields, 'name' in field && field.name ? value : data, here)
    case 'row':
    case 'collapsible':
      return walkFields(field.fields, data, walk)
    case 'tabs':
      for (const tab of field.tabs) walkFields(tab.fields, 'name' in tab ? data[tab.name] : data, walk)
      return
    case 'array':
      if (Array.isArray(value)) for (const row of value) walkFields(field.fields, row, here)
      return
    case 'richText':
      return walkRichText(value, here)
    default:
      return
  }
}

/** Lexical stores blocks as nodes whose `fields` are the block's data, and internal links with a polymorphic `doc`. */
function walkRichText(value: unknown, walk: Walk): void {
  if (!isRecord(value)) return
  const { root, children, type, fields } = value
  if (isRecord(root)) walkRichText(root, walk)
  if (Array.isArray(children)) for (const child of children) walkRichText(child, walk)
  if (!isRecord(fields)) return
  if (type === 'link' || type === 'autolink') addReference([], fields.doc, walk)
  const block = walk.blocks.find(({ slug }) => slug === fields.blockType)
  if (block) walkFields(block.fields, fields, walk)
}

function addReference(relationTo: string | string[], value: unknown, walk: Walk): void {
  if (isRecord(value) && typeof value.relationTo === 'string') {
    return addReference(value.relationTo, value.value, walk)
  }
  const id = isRecord(value) ? value.id : value
  if (typeof relationTo === 'string' && typeof id === 'string' && walk.field !== null) {
    walk.found.push({ collection: relationTo, id, field: walk.field })
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
