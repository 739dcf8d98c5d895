/** Headers of every response on a practice's host, refusals and failures included. */
export function siteHeaders({ dev }: { dev: boolean }): Record<string, string> {
  return {
    ...everywhere,
    'Content-Security-Policy': dev ? framing("'none'") : pagePolicy([]),
    // An address such as /guides/sciatica tells what a reader suffers from: it is nobody else's business.
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

/**
 * Headers of every response on the admin's origin. The live preview shows `/preview/…` in a frame of the
 * same origin, so framing by itself is allowed.
 */
export function adminHeaders(): Record<string, string> {
  return {
    ...everywhere,
    'Content-Security-Policy': `${framing("'self'")}; base-uri 'self'; form-action 'self'; object-src 'none'`,
    'Referrer-Policy': 'same-origin',
    'X-Frame-Options': 'SAMEORIGIN',
  }
}

/**
 * Asks browsers to use https alone for a year (RFC 6797): only said over https. The names below a practice's host may
 * be on other machines, so nothing is said for those.
 */
export const STAY_ON_HTTPS = { 'Strict-Transport-Security': 'max-age=31536000' }

/** The headers of every answer to the admin's people or to readers, over plain http or https. */
export type AnswerHeaders = (of: { kind: string; isHttps: boolean }) => Map<string, string>

/** Both kinds in both ways, worked out once. What is not the admin's is a reader's. */
export function answerHeaders({ dev }: { dev: boolean }): AnswerHeaders {
  const bothWays = (headers: Record<string, string>) => ({
    http: new Map(Object.entries(headers)),
    https: new Map(Object.entries({ ...headers, ...STAY_ON_HTTPS })),
  })
  const admin = bothWays(adminHeaders())
  const site = bothWays(siteHeaders({ dev }))
  return ({ kind, isHttps }) => (kind === 'admin' ? admin : site)[isHttps ? 'https' : 'http']
}

/** Whether an answer of the admin's origin may never be kept: everything but build files and uploads. */
export function isPrivate(path: string): boolean {
  return !path.startsWith('/_next/') && !/^\/api\/[^/]+\/file\//.test(path)
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
}

/**
 * The policy of a page on a practice's host: no styles but its own, and no scripts unless it has islands.
 *
 * @param styles the page's style elements, by their hashes (`style-hashes.ts`)
 * @param scripts whether the page asks for islands, which are the only scripts a practice's host serves
 * @param workers whether a patient may save the page on the device, which a worker does; it has a policy of its own
 */
export function pagePolicy(styles: readonly string[], { scripts = false, workers = false } = {}): string {
  return [
    "default-src 'none'",
    `script-src ${scripts ? "'self'" : "'none'"}`,
    `worker-src ${workers ? "'self'" : "'none'"}`,
    `style-src ${styles.length > 0 ? styles.join(' ') : "'none'"}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "manifest-src 'self'",
    // Nothing of a page asks for more than its scripts. What examines a website from within a page, as Lighthouse does
    // when it reads robots.txt, may.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    framing("'none'"),
  ].join('; ')
}

/**
 * Of the script that keeps saved guides (`islands/guide-keeper`), as a worker: it may fetch from its own practice and do
 * nothing else, and it may be put in charge of guides only.
 */
export const KEEPER_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
  'Service-Worker-Allowed': '/guides/',
}

/** The policy of a picture: opened by itself, it can load nothing and run nothing. */
export const PICTURE_POLICY = "default-src 'none'; sandbox"

function framing(by: string): string {
  return `frame-ancestors ${by}`
}
