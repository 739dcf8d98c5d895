import { decodePage } from '@/publishing/encode-page'
import { sha256 } from '@/publishing/fingerprint'
import type { Encoding } from '@/publishing/page-store'
import { policyOf } from './page-policy'
import { PICTURE_POLICY, siteHeaders, STAY_ON_HTTPS } from './security-headers'

/**
 * A page as it is sent, in one encoding: everything that is the same for every reader is worked out once. Its strong
 * validator and the hashes of its style elements are taken from these very bytes: another encoding may, for a moment or
 * after a crash, be of the version before.
 */
export type DeliveredPage = {
  status: 200 | 404 | 410
  encoding: Encoding
  body: Buffer
  etag: string
  /** Of the document, and of the news that the reader's copy is still good. */
  headers: { document: Head; unchanged: Head }
}

/** The same head over plain http, and over https; name, value, name, value, as `writeHead` takes them. */
export type Head = { http: string[]; https: string[] }

/**
 * Takes the bytes of a published page and what a shared cache may purge it by. Rejects when the bytes are not whole.
 *
 * @param status 404 for the page that is sent where there is none
 */
export async function preparePage({
  body,
  encoding,
  mediaType,
  status,
  tags,
}: {
  body: Buffer
  encoding: Encoding
  mediaType: string
  status: 200 | 404
  tags: readonly string[]
}): Promise<DeliveredPage> {
  const etag = `"${sha256(body).slice(0, 32)}"`
  const unchanged = {
    ...siteHeaders({ dev: false }),
    ...(mediaType.startsWith('image/') ? PICTURE_HEADERS : await pageHeaders({ body, encoding, etag })),
    Vary: 'Accept-Encoding',
    'Cache-Control': CACHING[status],
    'Cache-Tag': tags.join(','),
    'Surrogate-Key': tags.join(' '),
    ETag: etag,
  }
  const whole = {
    ...unchanged,
    'Content-Type': mediaType,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': String(body.length),
  }
  return {
    status,
    encoding,
    body,
    etag,
    headers: { document: headOf(whole), unchanged: headOf(unchanged) },
  }
}

/**
 * The page for missing pages, sent where a page was recalled: it is gone for good reason (RFC 9110, 15.5.11), and no
 * cache may keep anything in its place.
 */
export function asGone(page: DeliveredPage): DeliveredPage {
  const { http, https } = page.headers.document
  const document = { http: uncached(http), https: uncached(https) }
  return { ...page, status: 410, headers: { ...page.headers, document } }
}

function uncached(head: readonly string[]): string[] {
  return head.map((text, index) => (head[index - 1] === 'Cache-Control' ? 'no-store' : text))
}

/** Readers ask each time whether their copy is good; a cache in front asks at most once a minute. */
const CACHING = {
  200: 'public, max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400',
  404: 'public, max-age=0, s-maxage=10',
}

/** A shared link's picture is shown by other websites, in other documents. */
const PICTURE_HEADERS = {
  'Content-Security-Policy': PICTURE_POLICY,
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** The policy is written in the document. Bytes that were read before, and left memory since, need not be unpacked again. */
async function pageHeaders({ body, encoding, etag }: Pick<DeliveredPage, 'body' | 'encoding' | 'etag'>) {
  const known = policies.get(etag)
  if (known !== undefined) return { 'Content-Security-Policy': known }
  const policy = policyOf((await decodePage(body, encoding)).toString())
  // Hundreds of pages say the same: it lies once in memory, near at hand when any of them is sent.
  const same = texts.get(policy) ?? policy
  if (policies.size >= MOST_POLICIES) for (const each of [policies, texts]) each.clear()
  policies.set(etag, same)
  texts.set(same, same)
  return { 'Content-Security-Policy': same }
}

const MOST_POLICIES = 30_000
const policies = new Map<string, string>()
const texts = new Map<string, string>()

function headOf(headers: Record<string, string>): Head {
  return {
    http: Object.entries(headers).flat(),
    https: Object.entries({ ...headers, ...STAY_ON_HTTPS }).flat(),
  }
}
