import { cacheNameOf, GONE, type KeeperNews } from '../save-offline/saved-guide'
import { keepCopy, wholeAnswer } from './keep-copy'
import type { AskedFor, KeeperScope } from './keeper-scope'

/*
 * The service worker of one saved guide: its scope is the guide's path, and it is registered only when a patient asks
 * for that guide to be saved (`save-offline.ts`). The website comes first: the copy is shown when it does not answer,
 * brought up to date when it has changed, and deleted, with this worker, when the guide is gone.
 */
const keeper = self as unknown as KeeperScope
const path = new URL(keeper.registration.scope).pathname
const name = cacheNameOf(path)

/** How long a page may take to begin before the copy is shown, in milliseconds. */
const PATIENCE = 4000

keeper.addEventListener('install', (event) => event.waitUntil(install()))
keeper.addEventListener('activate', (event) => event.waitUntil(keeper.clients.claim()))
keeper.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  // A scope is only how a path begins: `/guides/back` is also asked about `/guides/back-pain`.
  if (request.mode === 'navigate') {
    if (pathname === path) event.respondWith(openPage(event))
  } else if (/^\/(?:islands|media)\//.test(pathname)) event.respondWith(openPart(request, pathname))
})

/** Saves the guide, or nothing. Also runs for a newer keeper, of a guide that is saved already. */
async function install(): Promise<void> {
  const isNew = !(await caches.has(name))
  try {
    await keepCopy(await caches.open(name), path, await wholeAnswer(path))
  } catch (error) {
    if (isNew) await caches.delete(name)
    throw error
  }
  await keeper.skipWaiting()
}

async function openPage(event: AskedFor): Promise<Response> {
  const cache = await ownCache()
  const copy = await cache?.match(path, { ignoreVary: true })
  // What a browser may show while it asks anew is for shared caches: a recalled guide must be gone at once.
  const asked = fetch(event.request, { cache: 'no-cache' })
  if (!cache || !copy) return asked
  let isCopyShown = false
  const online = asked.then(async (response) => {
    if (isGone(response)) {
      await forget()
      return { response: await withLastWords(response), news: 'gone' as const, work: null }
    }
    // Restarting, or overloaded: as if it did not answer.
    if (response.status !== 200) throw new Error(`The website answered ${response.status}.`)
    if (response.headers.get('etag') === copy.headers.get('etag')) return { response, news: null, work: null }
    return { response, news: 'newer' as const, work: keepCopy(cache, path, response.clone()) }
  })
  const follow = async () => {
    const { news, work } = await online
    await work
    if (isCopyShown && news) await tell(event.resultingClientId, news)
  }
  // What fails here leaves the copy as it was, and the next visit tries again.
  event.waitUntil(follow().catch(() => undefined))
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE))
  const first = await Promise.race([online.catch(() => null), late])
  isCopyShown = first === null
  return first?.response ?? copy
}

/** Parts never change under their name. Without a connection, a picture that is saved in one width stands in for all. */
async function openPart(request: Request, pathname: string): Promise<Response> {
  const cache = await ownCache()
  const kept = await cache?.match(pathname, { ignoreVary: true })
  if (kept) return kept
  try {
    return await fetch(request)
  } catch (error) {
    const stem = pathname.replace(/\d+\.webp$/, '')
    const saved = (await cache?.keys())?.find(({ url }) => new URL(url).pathname.startsWith(stem))
    const other = saved && pathname !== stem && (await cache?.match(saved, { ignoreVary: true }))
    if (other) return other
    throw error
  }
}

/** Never makes the cache anew: it may have been deleted while this worker was still at work. */
async function ownCache(): Promise<Cache | null> {
  return (await caches.has(name)) ? caches.open(name) : null
}

/** Not published any more, recalled, moved, or the practice has left: in every case not to be kept. */
function isGone({ status, type }: Response): boolean {
  return [404, 410, 421].includes(status) || type === 'opaqueredirect'
}

async function forget(): Promise<void> {
  await caches.delete(name)
  await keeper.registration.unregister()
}

/** The practice's own page in place of a missing one, with what happened to the copy. A redirect is followed as it is. */
async function withLastWords(response: Response): Promise<Response> {
  if (response.type === 'opaqueredirect') return response
  const text = await response.text()
  const words = `<p class="inset"><strong>${GONE}</strong></p>`
  const headers = new Headers(response.headers)
  for (const each of ['content-encoding', 'content-length']) headers.delete(each)
  const body = text.includes('</h1>') ? text.replace('</h1>', `</h1>${words}`) : `${text}\n${GONE}\n`
  return new Response(body, { status: response.status, headers })
}

async function tell(client: string, news: KeeperNews): Promise<void> {
  const page = await keeper.clients.get(client)
  page?.postMessage(news)
}
