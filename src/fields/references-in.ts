import type { Block, Field } from 'payload'

/** One place in a document where another document is named. `field` is the top-level field that holds it. */
export type DocumentReference = { collection: string; id: string; field: string }

/**
 * Every document that a document names: relationships, uploads, and those inside groups, arrays, tabs, blocks and rich
 * text. Total over malformed data, and generous: an id counts in whatever shape a request may wrap it, because the
 * databases unwrap some of them.
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
  const name = 'name' in field && field.name ? field.name : null
  const value = name === null ? undefined : data[name]
  const here = within(walk, name)
  switch (field.type) {
    case 'relationship':
    case 'upload':
      for (const each of listOf(value)) addReference(field.relationTo, each, here)
      return
    case 'group':
      return walkFields(field.fields, name === null ? data : value, here)
    case 'row':
    case 'collapsible':
      return walkFields(field.fields, data, walk)
    case 'tabs':
      for (const tab of field.tabs) {
        const own = 'name' in tab && tab.name ? tab.name : null
        walkFields(tab.fields, own === null ? data : data[own], within(walk, own))
      }
      return
    case 'array':
      for (const row of listOf(value)) walkFields(field.fields, row, here)
      return
    case 'blocks':
      for (const row of listOf(value)) walkBlock(row, [...field.blocks, ...walk.blocks], here)
      return
    case 'richText':
      return walkRichText(value, here)
    default:
      return
  }
}

/**
 * Lexical stores blocks as nodes whose `fields` are the block's data, internal links with a polymorphic `doc`, and
 * pictures and documents, which our editor does not offer but a request can send, as nodes with a `relationTo`.
 */
function walkRichText(value: unknown, walk: Walk): void {
  if (!isRecord(value)) return
  const { root, children, fields } = value
  walkRichText(root, walk)
  for (const child of listOf(children)) walkRichText(child, walk)
  addReference([], value, walk)
  if (!isRecord(fields)) return
  addReference([], fields.doc, walk)
  walkBlock(fields, walk.blocks, walk)
}

function walkBlock(data: unknown, blocks: readonly Block[], walk: Walk): void {
  if (!isRecord(data)) return
  const block = blocks.find(({ slug }) => slug === data.blockType)
  if (block) walkFields(block.fields, data, walk)
}

/** A field that leads to one collection leads there whatever the value says of itself. */
function addReference(relationTo: string | string[], value: unknown, walk: Walk): void {
  const said = isRecord(value) && typeof value.relationTo === 'string' ? value.relationTo : null
  const collection = typeof relationTo === 'string' ? relationTo : said
  if (collection === null || walk.field === null) return
  for (const id of idsIn(value)) walk.found.push({ collection, id, field: walk.field })
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return isRecord(value) ? [value.id, value._id, value.value].flatMap(idsIn) : []
}

function within(walk: Walk, name: string | null): Walk {
  return { ...walk, field: walk.field ?? name }
}

/** One value in place of a list of one is taken as such, as the databases do. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
