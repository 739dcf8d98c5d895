import type { Reference } from '@/clinical/exercise'
import type { SourceRows } from '@/payload-types'

/** The sources of a document, as a reader can check them. Total over half-written drafts. */
export function sourcesOf(rows: SourceRows | null | undefined): Reference[] {
  return (rows ?? []).map(({ label, title, publisher, url, accessedOn, kind }) => ({
    label: label ?? '',
    title: title ?? '',
    publisher: publisher ?? '',
    kind,
    ...(url ? { url } : {}),
    ...(accessedOn ? { accessedOn: accessedOn.slice(0, 10) } : {}),
  }))
}
