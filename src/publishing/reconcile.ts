import { encodePage } from './encode-page'
import { fingerprintOf, sha256 } from './fingerprint'
import { movedPaths } from './moved-paths'
import { EMPTY_MANIFEST, type Manifest, type PageStore, type PublishedPage } from './page-store'
import type { PlannedPage, SiteState } from '@/sites/site-state'

/** A rendered page and what it read: `collection:id` and `collection:*`. */
export type RenderedPage = { html: string; reads: string[] }

export type ReconcileResult = {
  rendered: string[]
  removed: string[]
  /** Whether old addresses lead elsewhere than before, or the site may show other pictures. */
  rerouted: boolean
  failed: { path: string; reason: string }[]
  /** False when the rest was left for later. */
  isComplete: boolean
}

/**
 * Makes what is published of a site equal to what should be. Pages that should be gone are removed before anything is
 * rendered; a page that cannot be rendered keeps its last good file. Running it twice renders nothing the second time.
 *
 * @param render throws when the page cannot be rendered or is not fit; the message is shown to editors
 * @param shouldPause is asked before each page; when it says yes, the rest is left for another time
 * @param onChange is told each path whose bytes have changed, so that copies in memory are dropped
 */
export async function reconcile({
  state,
  store,
  build,
  render,
  onChange,
  shouldPause,
}: {
  state: SiteState
  store: PageStore
  build: string
  render: (site: string, path: string) => Promise<RenderedPage>
  onChange: (site: string, path: string) => void
  shouldPause?: (next: { isWaitedFor: boolean }) => boolean
}): Promise<ReconcileResult> {
  const site = state.slug
  const before: Manifest = (await store.readManifest(site)) ?? EMPTY_MANIFEST
  const planned = new Set(state.pages.map(({ path }) => path))
  const removed = Object.keys(before.pages).filter((path) => !planned.has(path))
  const manifest: Manifest = {
    pages: Object.fromEntries(Object.entries(before.pages).filter(([path]) => planned.has(path))),
    moved: movedPaths(before, state.pages),
    redirects: state.redirects,
    pictures: state.pictures,
  }
  for (const path of removed) {
    await store.remove(site, path)
    onChange(site, path)
  }
  const rerouted = differs(before, manifest)
  if (removed.length > 0 || rerouted) await store.writeManifest(site, manifest)

  const result: ReconcileResult = { rendered: [], removed, rerouted, failed: [], isComplete: true }
  const { waitedFor, rest } = stalePages({ state, manifest, build })
  for (const page of [...waitedFor, ...rest]) {
    if (shouldPause?.({ isWaitedFor: waitedFor.includes(page) })) {
      result.isComplete = false
      break
    }
    try {
      manifest.pages[page.path] = await publish({ page, site, state, store, build, render })
      result.rendered.push(page.path)
      onChange(site, page.path)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      result.failed.push({ path: page.path, reason })
      const lastGood = manifest.pages[page.path]
      if (lastGood) manifest.pages[page.path] = { ...lastGood, failure: reason }
    }
  }
  if (result.rendered.length + result.failed.length > 0) await store.writeManifest(site, manifest)
  return result
}

/** What must be rendered. Pages whose own document has changed come first: somebody is waiting for those. */
function stalePages({ state, manifest, build }: { state: SiteState; manifest: Manifest; build: string }): {
  waitedFor: PlannedPage[]
  rest: PlannedPage[]
} {
  const isUpToDate = ({ path }: PlannedPage) => {
    const known = manifest.pages[path]
    if (!known || known.failure !== undefined) return false
    return fingerprintOf({ build, reads: known.reads, state }) === known.fingerprint
  }
  const isWaitedFor = ({ path, document }: PlannedPage) =>
    document !== null && manifest.pages[path]?.documentVersion !== state.versionOf(document)
  const stale = state.pages.filter((page) => !isUpToDate(page))
  return { waitedFor: stale.filter(isWaitedFor), rest: stale.filter((page) => !isWaitedFor(page)) }
}

async function publish({
  page,
  site,
  state,
  store,
  build,
  render,
}: {
  page: PlannedPage
  site: string
  state: SiteState
  store: PageStore
  build: string
  render: (site: string, path: string) => Promise<RenderedPage>
}): Promise<PublishedPage> {
  const { html, reads } = await render(site, page.path)
  const encoded = await encodePage(html)
  await store.write(site, page.path, encoded)
  return {
    document: page.document,
    documentVersion: page.document && state.versionOf(page.document),
    // Versions of before the rendering: what changed meanwhile is seen as a difference the next time.
    fingerprint: fingerprintOf({ build, reads, state }),
    reads,
    hash: sha256(encoded.identity),
    bytes: encoded.identity.length,
    publishedAt: new Date().toISOString(),
  }
}

/** Whether old addresses lead elsewhere than before, or the site may show other pictures. */
function differs(before: Manifest, after: Manifest): boolean {
  const sorted = ({ moved, redirects, pictures }: Manifest) =>
    JSON.stringify([moved, redirects, pictures].map((table) => Object.entries(table).sort()))
  return sorted(before) !== sorted(after)
}
