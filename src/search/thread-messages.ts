import type { Encoding } from '@/publishing/page-store'
import type { SearchQuery } from './search-query'

/** What the thread of searches is told. */
export type ToThread = { look: string } | { id: number; site: string; query: SearchQuery; encoding: Encoding }

/** What it answers; null when nothing of the site is published, or read as yet. */
export type FromThread = { id: number; answer: { body: Uint8Array; policy: string } | null }
