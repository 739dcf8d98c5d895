/** A block in a text, with its type and fields as stored. */
export type StoredBlock = { blockType: string } & Record<string, unknown>

/** The blocks of a rich text in reading order. Total over malformed data. */
export function blocksIn(value: unknown): StoredBlock[] {
  if (!isRecord(value)) return []
  if (isRecord(value.root)) return blocksIn(value.root)
  const { fields, children, type } = value
  const own =
    type === 'block' && isRecord(fields) && typeof fields.blockType === 'string'
      ? [fields as StoredBlock]
      : []
  return [...own, ...(Array.isArray(children) ? children.flatMap(blocksIn) : [])]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
