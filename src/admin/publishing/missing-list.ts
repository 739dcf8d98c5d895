import { useSyncExternalStore } from 'react'

/** What a document lacks before patients may see it: a field, where it stands, and a sentence. */
export type MissingField = { path: string; tab: string | null; label: string; message: string }

type Known = { document: string; fields: readonly MissingField[] }

let known: Known = { document: '', fields: [] }
const listeners = new Set<() => void>()

/** Keeps what a document was found to lack when somebody last tried to publish it; an empty list forgets it. */
export function noteMissing(document: string, fields: readonly MissingField[]): void {
  known = { document, fields }
  for (const listener of listeners) listener()
}

/** What a document lacks, as far as is known. Always the same list until somebody tries again. */
export function useMissing(document: string): readonly MissingField[] {
  const latest = useSyncExternalStore(listen, read, read)
  return latest.document === document ? latest.fields : NOTHING
}

const NOTHING: readonly MissingField[] = []

function read(): Known {
  return known
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
