import { decodePage } from '@/publishing/encode-page'
import { sha256 } from '@/publishing/fingerprint'
import type { Encoding } from '@/publishing/page-store'
import { policyOf } from './page-policy'
import { PICTURE_POLICY, siteHeaders, STAY_ON_HTTPS } from './security-headers'
import { written } from './send-ready'

/**
 * A page as it is sent, in one encoding: everything that is the same for every reader is worked out once. Its strong
 * validator and the hashes of its style elements are taken from these very bytes: another encoding may, for a moment or
 * after a crash, be of the version before.
 *
 * It is small beside its bytes, and what many pages have in common is one object for all of them: each place in memory
 * that only this page has must be fetched when it is sent, and with thousands of pages it is far away.
 */
export type DeliveredPage = {
  site: string
  /** Null of what is sent where there is no page: no cache can be asked to forget it by an address. */
  path: string | null
  status: 200 | 404 | 410
  encoding: Encoding
  /** The document, and before it, of a page that is there, its headers as they go out (`send-ready.ts`). */
  bytes: Buffer
  /** Where in the bytes the document begins. */
  documentAt: number
  etag: string
  heads: Heads
  /** Somebody has asked for it since it was last considered for leaving memory (`page-cache.ts`). */
  isWanted: boolean
}

/** What pages say of themselves but for their own validator, length and tags: with the document, and of a copy that is still good. */
export type Heads = { document: Head; unchanged: Head }

/** The same head over plain http, and over https; name, value, name, value, as `writeHead` takes them. */
export type Head = { http: string[]; https: string[] }

/**
 * Takes the bytes of a published page. Rejects when they are not whole.
 *
 * @param status 404 for the page that is sent where there is none, 410 where one was recalled
 */
export async function preparePage({
  site,
  path,
  body,
  encoding,
  mediaType,
  status,
}: {
  site: string
  path: string
  body: Buffer
  encoding: Encoding
  mediaType: string
  status: DeliveredPage['status']
}): Promise<DeliveredPage> {
  const etag = `"${sha256(body).slice(0, 32)}"`
  const policy = mediaType.startsWith('image/') ? null : await policyIn({ body, encoding, etag })
  const heads = headsOf({ encoding, mediaType, status, policy })
  const address = status === 200 ? path : null
  const head = heads.document.http.concat(ownHeaders({ site, path: address, etag }), lengthHeader(body))
  const before = status === 200 ? Buffer.from(`${written(head)}\r\n`, 'latin1') : NOTHING
  return {
    site,
    path: address,
    status,
    encoding,
    bytes: inOnePiece(before, body),
    documentAt: before.length,
    etag,
    heads,
    isWanted: false,
  }
}

/** Not of memory that Node shares among small buffers: the page memory counts what each page takes. */
function inOnePiece(head: Buffer, body: Buffer): Buffer {
  const bytes = Buffer.allocUnsafeSlow(head.length + body.length)
  head.copy(bytes)
  body.copy(bytes, head.length)
  return bytes
}

/** The document alone, without the headers before it. */
export function documentOf({ bytes, documentAt }: Pick<DeliveredPage, 'bytes' | 'documentAt'>): Buffer {
  return bytes.subarray(documentAt)
}

/** What only this page says of itself: by what a cache in front may be asked to forget it, and its validator. */
export function ownHeaders({ site, path, etag }: Pick<DeliveredPage, 'site' | 'path' | 'etag'>): string[] {
  const tags = [`site:${site}`, ...(path === null ? [] : [`page:${site}${path}`])]
  return ['Cache-Tag', tags.join(','), 'Surrogate-Key', tags.join(' '), 'ETag', etag]
}

export function lengthHeader(document: Buffer): string[] {
  return ['Content-Length', String(document.length)]
}

/** The page for missing pages where one was recalled, while there is none with the words for that. */
export function asGone(page: DeliveredPage): DeliveredPage {
  const { http, https } = page.heads.document
  const document = { http: uncached(http), https: uncached(https) }
  return { ...page, status: 410, heads: { ...page.heads, document } }
}

function uncached(head: readonly string[]): string[] {
  return head.map((text, index) => (head[index - 1] === 'Cache-Control' ? CACHING[410] : text))
}

const NOTHING = Buffer.alloc(0)

/** Readers ask each time whether their copy is good; a cache in front asks at most once a minute. */
const CACHING = {
  200: 'public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400',
  404: 'public, max-age=0, s-maxage=10',
  // What was recalled is gone for good reason (RFC 9110, 15.5.11), and no cache may keep anything in its place.
  410: 'no-store',
}

/** A shared link's picture is shown by other websites, in other documents. */
const PICTURE_HEADERS = {
  'Content-Security-Policy': PICTURE_POLICY,
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The policy is written in the document. Bytes that were read before, and left memory since, need not be unpacked again. */
async function policyIn({
  body,
  encoding,
  etag,
}: Pick<DeliveredPage, 'encoding' | 'etag'> & { body: Buffer }) {
  const known = policies.get(etag)
  if (known !== undefined) return known
  const policy = policyOf((await decodePage(body, encoding)).toString())
  if (policies.size >= MOST_POLICIES) policies.clear()
  policies.set(etag, policy)
  return policy
}

const MOST_POLICIES = 30_000
const policies = new Map<string, string>()

/** Hundreds of pages say the same. */
const headsOfKinds = new Map<string, Heads>()
const MOST_KINDS = 3000

function headsOf({
  encoding,
  mediaType,
  status,
  policy,
}: Pick<DeliveredPage, 'encoding'> & {
  mediaType: string
  status: DeliveredPage['status']
  policy: string | null
}): Heads {
  const kind = [encoding, mediaType, status, policy].join(' ')
  const known = headsOfKinds.get(kind)
  if (known) return known
  const unchanged = {
    ...siteHeaders({ dev: false }),
    ...(policy === null ? PICTURE_HEADERS : { 'Content-Security-Policy': policy }),
    Vary: 'Accept-Encoding',
    'Cache-Control': CACHING[status],
  }
  const document = {
    ...unchanged,
    'Content-Type': mediaType,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  }
  const heads = { document: headOf(document), unchanged: headOf(unchanged) }
  if (headsOfKinds.size >= MOST_KINDS) headsOfKinds.clear()
  headsOfKinds.set(kind, heads)
  return heads
}

function headOf(headers: Record<string, string>): Head {
  return {
    http: Object.entries(headers).flat(),
    https: Object.entries({ ...headers, ...STAY_ON_HTTPS }).flat(),
  }
}
