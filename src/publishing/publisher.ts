import type { Nudge } from './nudge'
import type { PageStore } from './page-store'
import { reconcile, type ReconcileResult, type RenderedPage } from './reconcile'
import type { SiteState } from '@/sites/site-state'

export type Publisher = {
  /** Looks at these sites soon. Returns at once. */
  nudge: (sites: Nudge) => void
  /** Looks at every live site now, and removes what is published of sites that are live no more. */
  reconcileAll: (onSite?: (slug: string, result: ReconcileResult) => void) => Promise<void>
  /** Ends the timer, and waits for the page that is being worked on. */
  stop: () => Promise<void>
}

/**
 * Keeps what is published equal to what should be. One page at a time; a site that is nudged while others are
 * worked on goes first.
 */
export function createPublisher({
  liveSites,
  stateOf,
  store,
  build,
  render,
  onChange,
  onReroute,
  report,
  everySeconds = 60,
}: {
  /** The live sites at this moment, by id. */
  liveSites: () => Promise<{ id: string; slug: string }[]>
  /** What should be public of a site; null when it is live no more. */
  stateOf: (slug: string) => Promise<SiteState | null>
  store: PageStore
  build: string
  render: (site: string, path: string) => Promise<RenderedPage>
  onChange: (site: string, path: string) => void
  /** Old addresses lead elsewhere, or the site may show other pictures. */
  onReroute: (site: string) => void
  report: { published: (slug: string, result: ReconcileResult) => void; failed: (error: unknown) => void }
  everySeconds?: number
}): Publisher {
  const waiting = new Set<string>()
  const unfinished = new Set<string>()
  let isStopping = false
  let working: Promise<void> | null = null
  const timers = new Set<NodeJS.Timeout>()
  const timer = setInterval(() => nudge('all'), everySeconds * 1000)
  timer.unref()

  function nudge(sites: Nudge): void {
    // A hook runs before its transaction is committed; the second look sees what the first could not.
    for (const delay of [SOON_MS, AGAIN_MS]) after(delay, () => void enqueue(sites).catch(report.failed))
  }

  async function enqueue(sites: Nudge): Promise<void> {
    const live = await liveSites()
    // In the order of the nudge: the owner of a document is named first.
    const wanted = sites === 'all' ? live : sites.flatMap((site) => live.filter(({ id }) => id === site))
    for (const { slug } of wanted) waiting.add(slug)
    await removeOthers(live)
    working ??= work().finally(() => (working = null))
    await working
  }

  /** First, on every site, the pages that somebody waits for; then the pages that only mention what has changed. */
  async function work(): Promise<void> {
    while (!isStopping && waiting.size + unfinished.size > 0) {
      const slug = takeFirst(waiting)
      if (slug !== undefined) {
        await attempt(slug, ({ isWaitedFor }) => isStopping || !isWaitedFor)
        unfinished.add(slug)
        continue
      }
      const rest = takeFirst(unfinished)
      if (rest === undefined) return
      const result = await attempt(rest, () => isStopping || waiting.size > 0)
      if (result && !result.isComplete) unfinished.add(rest)
    }
  }

  async function attempt(slug: string, shouldPause: Pause): Promise<ReconcileResult | null> {
    try {
      return await reconcileSite(slug, shouldPause)
    } catch (error) {
      report.failed(error)
      return null
    }
  }

  async function reconcileSite(slug: string, shouldPause?: Pause): Promise<ReconcileResult | null> {
    const state = await stateOf(slug)
    if (!state) return null
    const result = await reconcile({ state, store, build, render, onChange, shouldPause })
    if (result.rerouted) onReroute(slug)
    if (result.rendered.length + result.removed.length + result.failed.length > 0)
      report.published(slug, result)
    return result
  }

  async function removeOthers(live: { slug: string }[]): Promise<void> {
    const slugs = new Set(live.map(({ slug }) => slug))
    for (const site of await store.sites()) {
      if (slugs.has(site)) continue
      const manifest = await store.readManifest(site)
      await store.removeSite(site)
      for (const path of Object.keys(manifest?.pages ?? {})) onChange(site, path)
      onReroute(site)
    }
  }

  function after(delay: number, run: () => void): void {
    const pending = setTimeout(() => {
      timers.delete(pending)
      run()
    }, delay)
    timers.add(pending)
  }

  return {
    nudge,
    async reconcileAll(onSite) {
      const live = await liveSites()
      await removeOthers(live)
      for (const { slug } of live) {
        const result = await reconcileSite(slug)
        if (result) onSite?.(slug, result)
      }
    },
    async stop() {
      isStopping = true
      clearInterval(timer)
      for (const pending of timers) clearTimeout(pending)
      await working
    },
  }
}

const SOON_MS = 20
const AGAIN_MS = 1000

type Pause = (next: { isWaitedFor: boolean }) => boolean

function takeFirst(set: Set<string>): string | undefined {
  const [first] = set
  if (first !== undefined) set.delete(first)
  return first
}
