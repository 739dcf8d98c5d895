import type { PictureFolders, Redirect } from '@/sites/site-state'

/**
 * Where published pages are kept. One small interface, so that files on a disk can become objects in a bucket.
 * Sites and paths are the publisher's own: slugs of letters, digits and hyphens, never a reader's input.
 */
export type PageStore = {
  /** One encoding of the page at a path of a site, or null. */
  read: (site: string, path: string, encoding: Encoding) => Promise<Buffer | null>
  /**
   * Replaces a page, one encoding after another. A reader of any of them sees the old one or the new one, never a part.
   */
  write: (site: string, path: string, page: EncodedPage) => Promise<void>
  remove: (site: string, path: string) => Promise<void>
  readManifest: (site: string) => Promise<Manifest | null>
  writeManifest: (site: string, manifest: Manifest) => Promise<void>
  /** The sites that have anything published. */
  sites: () => Promise<string[]>
  removeSite: (site: string) => Promise<void>
  /** Removes what a writer that was killed has left behind. Nothing else may be writing. */
  tidy: () => Promise<void>
}

/** One document in the encodings in which it is sent. */
export type EncodedPage = Record<Encoding, Buffer>

export type Encoding = 'br' | 'gzip' | 'identity'

/** What is published of one site, and from what it was made. */
export type Manifest = {
  pages: Record<string, PublishedPage>
  /** Old paths of documents and the path that each leads to now, in one step. */
  moved: Record<string, string>
  /** What editors redirect. */
  redirects: Record<string, Redirect>
  /** The pictures that the site may show. */
  pictures: PictureFolders
}

/** Of a site of which nothing is published yet. */
export const EMPTY_MANIFEST: Manifest = { pages: {}, moved: {}, redirects: {}, pictures: {} }

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
  publishedAt: string
  /** Why the last try to render it failed, when it did: the page is then the last good one. */
  failure?: string
}
