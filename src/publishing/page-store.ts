import type { PictureFolders, Recalled, Redirect, SearchWords } from '@/sites/site-state'

/**
 * Where published pages are kept. One small interface, so that files on a disk can become objects in a bucket.
 * Sites and paths are the publisher's own: slugs of letters, digits and hyphens, never a reader's input.
 */
export type PageStore = {
  /** One encoding of the page at a path of a site, or null. */
  read: (site: string, path: string, encoding: Encoding) => Promise<Buffer | null>
  /**
   * Replaces a page in the encodings that are given, one after another. A reader of any of them sees the old one or the
   * new one, never a part.
   */
  write: (site: string, path: string, page: Partial<EncodedPage>) => Promise<void>
  remove: (site: string, path: string) => Promise<void>
  readManifest: (site: string) => Promise<Manifest | null>
  /** Another text whenever the manifest is another one; null where there is none. */
  manifestVersion: (site: string) => Promise<string | null>
  writeManifest: (site: string, manifest: Manifest) => Promise<void>
  /** The sites that have anything published. */
  sites: () => Promise<string[]>
  removeSite: (site: string) => Promise<void>
  /** Removes what a writer that was killed has left behind. Nothing else may be writing. */
  tidy: () => Promise<void>
}

/** One document in the encodings in which it is sent; a picture has only the first. */
export type EncodedPage = { identity: Buffer } & Partial<Record<Exclude<Encoding, 'identity'>, Buffer>>

export type Encoding = 'br' | 'gzip' | 'identity'

/** What is published of one site, and from what it was made. */
export type Manifest = {
  pages: Record<string, PublishedPage>
  /** Old paths that the database does not lead on yet, and the path that each leads to now, in one step. */
  moved: Record<string, string>
  /** Where old addresses lead, as the database has it. */
  redirects: Record<string, Redirect>
  /** The pictures that the site may show. */
  pictures: PictureFolders
  /** Paths of pages that were recalled, and when: they are gone for good reason, and answer so. */
  recalled: Record<string, Recalled>
  /** What the practice's patients call things, for its search. */
  searchWords: SearchWords[]
  /** Documents whose page was removed, by its path: should they come back elsewhere, the old address leads there. */
  gone: Record<string, string>
  /** Pages whose last rendering failed. A page that was there before is still the last good one. */
  failures: Record<string, Failure>
  /** What was done last, newest first. */
  recent: Pass[]
}

export type PublishedPage = {
  /** `collection:id` of the document that the page shows; null for lists. */
  document: string | null
  /** The version of that document. */
  documentVersion: string | null
  /** Everything that decides what the page says: the build and the versions of what it read. */
  fingerprint: string
  /** `collection:id` and `collection:*`, what the page read. */
  reads: string[]
  /** SHA-256 of the document, in hexadecimal. */
  hash: string
  bytes: number
  /** When its files were written. Another time whenever they were written anew. */
  publishedAt: string
  /** Its brotli is a quick one, and the best is still to be made. What an older version wrote has the best. */
  brotli?: 'quick'
}

/** `reason` is a sentence for the editor. */
export type Failure = { document: string | null; reason: string; at: string }

/** One look at the site that changed something. Paths are cut to the first few, counts are not. */
export type Pass = {
  at: string
  rendered: { count: number; paths: string[] }
  removed: { count: number; paths: string[] }
  failed: { count: number; paths: string[] }
}

/** Of a site of which nothing is published yet. */
export const EMPTY_MANIFEST: Manifest = {
  pages: {},
  moved: {},
  redirects: {},
  pictures: {},
  recalled: {},
  searchWords: [],
  gone: {},
  failures: {},
  recent: [],
}
