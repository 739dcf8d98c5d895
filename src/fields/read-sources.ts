import type { Reference } from '@/clinical/exercise'
import type { SourceRows } from '@/payload-types'

/** The sources of a document, as a reader can check them. */
export function sourcesOf(rows: SourceRows | null | undefined): Reference[] {
  return (rows ?? []).map(({ label, title, publisher, url, accessedOn, kind }) => ({
    label,
    title,
    publisher,
    kind,
    ...(url ? { url } : {}),
    ...(accessedOn ? { accessedOn: accessedOn.slice(0, 10) } : {}),
  }))
}
