import type { Effort } from './encode-page'
import { fingerprintOf } from './fingerprint'
import { UnfitPage } from './finish-page'
import { movedPaths } from './moved-paths'
import { EMPTY_MANIFEST, type Manifest, type PageStore, type PublishedPage } from './page-store'
import { withPass } from './recent-passes'
import type { RenderedPage, RenderedPicture } from './rendered-page'
import { writePage } from './write-page'
import { DRAWING, isPicture } from '@/sites/plain-files'
import type { PlannedPage, SiteState } from '@/sites/site-state'

/** A document's page that has left an address for another one. */
export type Move = { from: string; document: string }

/** An old address that is settled: it leads to the document, or an editor has led it elsewhere. */
export type KeptMove = { from: string; leads: 'to the document' | 'elsewhere' }

export type ReconcileResult = {
  rendered: string[]
  removed: string[]
  /** Whether an address without a page answers differently than before, or the site may show other pictures. */
  rerouted: boolean
  /** `reason` is a sentence for the editor, `error` what was thrown. */
  failed: { path: string; reason: string; error: unknown }[]
  /** How many pages were left for later. */
  left: number
  /** How many pages are published with a quick compression, and wait for the best. */
  toCompress: number
}

export type Reconcile = {
  state: SiteState
  store: PageStore
  build: string
  /** Throws when the page cannot be rendered, and `UnfitPage` with a sentence for editors when it is not fit. */
  render: (site: string, path: string) => Promise<RenderedPage | RenderedPicture>
  /** Is told each path whose bytes have changed. Ends when nobody sends any more what was there before. */
  onChange: (site: string, path: string) => void | Promise<void>
  /** Keeps old addresses for good. What it leaves out of its answer is tried again the next time. */
  keepMoves?: (site: string, moves: readonly Move[]) => Promise<readonly KeptMove[]>
  /** Is asked before each page; when it says yes, the rest is left for another time. */
  shouldPause?: (next: { isWaitedFor: boolean }) => boolean
  /** Render and write every page, also those that are up to date. */
  everything?: boolean
  /** Quick, when somebody waits for the pages: `compress-later.ts` does the rest. */
  effort?: Effort
}

/**
 * Makes what is published of a site equal to what should be. Pages that should be gone are removed before anything is
 * rendered; a page that cannot be rendered keeps its last good file. Running it twice renders nothing the second time.
 */
export async function reconcile(options: Reconcile): Promise<ReconcileResult> {
  const { state, store, onChange, shouldPause, effort = 'quick' } = options
  const site = state.slug
  const before = (await store.readManifest(site)) ?? EMPTY_MANIFEST
  const manifest = withoutUnplanned(before, state)
  const result: ReconcileResult = {
    rendered: [],
    removed: Object.keys(before.pages).filter((path) => !(path in manifest.pages)),
    rerouted: false,
    failed: [],
    left: 0,
    toCompress: 0,
  }
  for (const path of result.removed) {
    await store.remove(site, path)
    await onChange(site, path)
  }
  Object.assign(manifest, await routesOf({ ...options, before }))
  result.rerouted = differs(before, manifest)
  if (result.removed.length > 0 || result.rerouted) await store.writeManifest(site, manifest)

  const { waitedFor, rest } = stalePages({ ...options, manifest })
  const stale = [...waitedFor, ...rest]
  const underWay = new Set<Promise<void>>()
  for (const [index, page] of stale.entries()) {
    const isWaitedFor = index < waitedFor.length
    if (shouldPause?.({ isWaitedFor })) {
      result.left = stale.length - index
      break
    }
    const drawn = await drawnOf({ ...options, page })
    if (underWay.size >= UNDER_WAY[effort]) await Promise.race(underWay)
    const finishing = finish(page, drawn).finally(() => underWay.delete(finishing))
    underWay.add(finishing)
    // While one page is written the next is drawn, but not where somebody waits for just this one.
    if (isWaitedFor) await finishing
  }
  await Promise.all(underWay)

  manifest.recent = withPass(before, { ...result, failed: result.failed.map(({ path }) => path) })
  if (result.rendered.length + result.failed.length + result.removed.length > 0) {
    // In the order of the plan, whichever page was finished first.
    const planned = state.pages.flatMap(({ path }) => {
      const page = manifest.pages[path]
      return page ? [[path, page] as const] : []
    })
    manifest.pages = Object.fromEntries(planned)
    await store.writeManifest(site, manifest)
  }
  result.toCompress = Object.values(manifest.pages).filter(({ brotli }) => brotli === 'quick').length
  return result

  async function finish(page: PlannedPage, drawn: Drawn): Promise<void> {
    const { path, document } = page
    try {
      if ('error' in drawn) throw drawn.error
      const known = options.everything ? null : (manifest.pages[path] ?? null)
      const { files, hasChanged } = await writePage({ store, site, path, rendered: drawn, effort, known })
      if (hasChanged) await onChange(site, path)
      manifest.pages[path] = { ...sourcesOf({ ...options, page, reads: drawn.reads }), ...files }
      result.rendered.push(path)
      const { [path]: _, ...otherFailures } = manifest.failures
      manifest.failures = otherFailures
    } catch (error) {
      const reason = 'error' in drawn ? reasonFor(error) : NOT_WRITTEN
      result.failed.push({ path, reason, error })
      manifest.failures = {
        ...manifest.failures,
        [path]: { document, reason, at: new Date().toISOString() },
      }
    }
  }
}

/** How many pages are compressed and written while the next is drawn; what is compressed best needs every processor. */
const UNDER_WAY: Record<Effort, number> = { quick: 1, best: 3 }

/** What an editor reads when the program stumbled over a page; what was thrown is for the log. */
export const NOT_DRAWN =
  'Something in this page could not be drawn. Look at what was changed last, put it right and publish again. If nothing is wrong there, tell whoever looks after the server.'

/** The same when the page was drawn but the disk did not take it: nothing that an editor does would help. */
const NOT_WRITTEN =
  'The server could not store this page. What you wrote is saved, and there is nothing in it to put right: tell whoever looks after the server.'

function reasonFor(error: unknown): string {
  return error instanceof UnfitPage ? error.message : NOT_DRAWN
}

/** The manifest without pages that should no longer be, and with a note of what those showed. */
function withoutUnplanned(before: Manifest, state: SiteState): Manifest {
  const planned = new Set(state.pages.map(({ path }) => path))
  const visible = new Set(state.pages.map(({ document }) => document))
  const removed = Object.entries(before.pages).filter(([path]) => !planned.has(path))
  const gone = [
    ...Object.entries(before.gone),
    ...removed.map(([path, { document }]) => [path, document ?? ''] as const),
  ]
  return {
    ...before,
    pages: Object.fromEntries(Object.entries(before.pages).filter(([path]) => planned.has(path))),
    failures: Object.fromEntries(Object.entries(before.failures).filter(([path]) => planned.has(path))),
    gone: Object.fromEntries(gone.filter(([, document]) => document !== '' && !visible.has(document))),
  }
}

/** What the addresses answer that have no page, pictures and searches included. */
async function routesOf({
  before,
  state,
  keepMoves,
}: Reconcile & { before: Manifest }): Promise<
  Pick<Manifest, 'moved' | 'redirects' | 'recalled' | 'pictures' | 'searchWords'>
> {
  const moved = movedPaths(before, state.pages)
  const documents = new Map(state.pages.map(({ path, document }) => [path, document]))
  const moves = Object.entries(moved).flatMap(([from, to]) => {
    const document = documents.get(to) ?? null
    return document === null ? [] : [{ from, document }]
  })
  const kept = moves.length === 0 ? [] : ((await keepMoves?.(state.slug, moves)) ?? [])
  const settled = new Set(kept.map(({ from }) => from))
  const made = new Set(kept.flatMap(({ from, leads }) => (leads === 'to the document' ? [from] : [])))
  const entries = Object.entries(moved)
  return {
    moved: Object.fromEntries(entries.filter(([from]) => !settled.has(from))),
    redirects: {
      ...state.redirects,
      // Made a moment ago, when what the database led on had been read already.
      ...Object.fromEntries(
        entries.filter(([from]) => made.has(from)).map(([from, to]) => [from, { to, status: 301 } as const]),
      ),
    },
    recalled: state.recalled,
    pictures: state.pictures,
    searchWords: state.searchWords,
  }
}

/** What must be rendered. Pages whose own document has changed come first: somebody is waiting for those. */
function stalePages({ state, manifest, build, everything = false }: Reconcile & { manifest: Manifest }): {
  waitedFor: PlannedPage[]
  rest: PlannedPage[]
} {
  const isUpToDate = ({ path }: PlannedPage) => {
    const known = manifest.pages[path]
    if (!known || everything || path in manifest.failures) return false
    return fingerprintOf({ build: drawnBy(path, build), reads: known.reads, state }) === known.fingerprint
  }
  const isWaitedFor = ({ path, document }: PlannedPage) =>
    document !== null && manifest.pages[path]?.documentVersion !== state.versionOf(document)
  const stale = state.pages.filter((page) => !isUpToDate(page))
  return { waitedFor: stale.filter(isWaitedFor), rest: stale.filter((page) => !isWaitedFor(page)) }
}

type Drawn = RenderedPage | RenderedPicture | { error: unknown }

/** What was thrown is for whoever writes the page: until then it is no failure of this pass. */
async function drawnOf({ page, state, render }: Reconcile & { page: PlannedPage }): Promise<Drawn> {
  try {
    return await render(state.slug, page.path)
  } catch (error) {
    return { error }
  }
}

/** What a page was made from. */
function sourcesOf({
  page: { path, document },
  reads,
  state,
  build,
}: Reconcile & { page: PlannedPage; reads: string[] }): Pick<
  PublishedPage,
  'document' | 'documentVersion' | 'fingerprint' | 'reads'
> {
  return {
    document,
    documentVersion: document && state.versionOf(document),
    // Versions of before the rendering: what changed meanwhile is seen as a difference the next time.
    fingerprint: fingerprintOf({ build: drawnBy(path, build), reads, state }),
    reads,
  }
}

/** What has a part in how a path looks, besides what it was made from. */
function drawnBy(path: string, build: string): string {
  return isPicture(path) ? DRAWING : build
}

/** Whether addresses without a page answer differently than before, pictures included. */
function differs(before: Manifest, after: Manifest): boolean {
  const sorted = ({ moved, redirects, recalled, pictures, searchWords }: Manifest) =>
    JSON.stringify(
      [moved, redirects, recalled, pictures, searchWords].map((each) => Object.entries(each).sort()),
    )
  return sorted(before) !== sorted(after)
}
