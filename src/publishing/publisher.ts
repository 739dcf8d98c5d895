import { compressLater } from './compress-later'
import { inTurn } from './in-turn'
import type { Activity, Nudge, PublisherLine } from './line'
import type { PageStore } from './page-store'
import { reconcile, type Reconcile, type ReconcileResult } from './reconcile'
import type { SiteState } from '@/sites/site-state'

export type Publisher = Omit<PublisherLine, 'manifestOf'> & {
  /** Looks at every live site now, and removes what is published of sites that are live no more. */
  reconcileAll: (onSite?: (slug: string, result: ReconcileResult) => void) => Promise<void>
  /** Ends the timer, and waits for the page that is being worked on. */
  stop: () => Promise<void>
}

export type PublisherParts = Pick<Reconcile, 'build' | 'render' | 'onChange' | 'keepMoves'> & {
  store: PageStore
  /** The live sites at this moment, by id. */
  liveSites: () => Promise<{ id: string; slug: string }[]>
  /** What should be public of a site; null when it is live no more. */
  stateOf: (slug: string) => Promise<SiteState | null>
  /** Addresses without a page answer differently, or the site may show other pictures. */
  onReroute: (site: string) => void | Promise<void>
  report: { published: (slug: string, result: ReconcileResult) => void; failed: (error: unknown) => void }
  everySeconds?: number
  /** How long nothing must have been published before pages are compressed as well as they can be. */
  quietSeconds?: number
}

/**
 * Keeps what is published equal to what should be. One site at a time; a site that is nudged while others are
 * worked on goes first, and what must be gone at once waits for the pages that are under way: one that is drawn and one
 * that is written.
 */
export function createPublisher(parts: PublisherParts): Publisher {
  const { liveSites, stateOf, store, render, onChange, onReroute, report, everySeconds = 60 } = parts
  const { quietSeconds = 1 } = parts
  const waiting = new Set<string>()
  const unfinished = new Set<string>()
  const timers = new Set<NodeJS.Timeout>()
  const oneAtATime = inTurn()
  let isStopping = false
  /** How many removals wait that must not. */
  let urgent = 0
  let now: Activity['now'] = null
  let working: Promise<void> | null = null
  /** How many looks at a site are under way or wait for their turn, and when the last one ended. */
  let looks = 0
  let lastLook = -Infinity
  const later = compressLater({
    store,
    oneAtATime,
    onChange,
    isQuiet: () =>
      looks + urgent + waiting.size + unfinished.size === 0
      && performance.now() - lastLook >= quietSeconds * 1000,
    onError: report.failed,
  })
  const timer = setInterval(() => nudge('all'), everySeconds * 1000)
  timer.unref()

  function nudge(sites: Nudge): void {
    // A hook runs before its transaction is committed; a later look sees what the first could not.
    for (const delay of LOOKS_MS) after(delay, () => void enqueue(sites).catch(report.failed))
  }

  async function enqueue(sites: Nudge): Promise<void> {
    const live = await liveSites()
    for (const slug of slugsOf(sites, live)) waiting.add(slug)
    await removeOthers(live)
    working ??= work().finally(() => (working = null))
    await working
  }

  /** First, on every site, the pages that somebody waits for; then the pages that only mention what has changed. */
  async function work(): Promise<void> {
    while (!isStopping && waiting.size + unfinished.size > 0) {
      const slug = takeFirst(waiting)
      if (slug !== undefined) {
        await attempt(slug, ({ isWaitedFor }) => isStopping || urgent > 0 || !isWaitedFor)
        unfinished.add(slug)
        continue
      }
      const rest = takeFirst(unfinished)
      if (rest === undefined) return
      const result = await attempt(rest, () => isStopping || urgent > 0 || waiting.size > 0)
      if (result && result.left > 0) unfinished.add(rest)
    }
  }

  async function attempt(slug: string, shouldPause: Reconcile['shouldPause']) {
    try {
      return await reconcileSite(slug, shouldPause)
    } catch (error) {
      report.failed(error)
      return null
    }
  }

  async function reconcileSite(slug: string, shouldPause: Reconcile['shouldPause']) {
    looks += 1
    try {
      return await oneAtATime(async () => {
        const state = await stateOf(slug)
        if (!state) return null
        const result = await reconcile({ ...parts, state, render: watchedRender, shouldPause })
        if (result.rerouted) await onReroute(slug)
        if (result.rendered.length + result.removed.length + result.failed.length > 0)
          report.published(slug, result)
        if (result.toCompress > 0) later.add(slug)
        return result
      })
    } finally {
      looks -= 1
      lastLook = performance.now()
    }
  }

  async function watchedRender(site: string, path: string) {
    now = { site, path }
    try {
      return await render(site, path)
    } finally {
      now = null
    }
  }

  function removeOthers(live: { slug: string }[]): Promise<void> {
    const slugs = new Set(live.map(({ slug }) => slug))
    return oneAtATime(async () => {
      for (const site of await store.sites()) {
        if (slugs.has(site)) continue
        const manifest = await store.readManifest(site)
        await store.removeSite(site)
        for (const path of Object.keys(manifest?.pages ?? {})) await onChange(site, path)
        await onReroute(site)
      }
    })
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
    lookNow: enqueue,
    async removeNow(sites) {
      urgent += 1
      try {
        for (const slug of slugsOf(sites, await liveSites())) await reconcileSite(slug, () => true)
      } finally {
        urgent -= 1
        nudge(sites)
      }
    },
    activity: () => ({ waiting: [...new Set([...waiting, ...unfinished])], now }),
    async reconcileAll(onSite) {
      const live = await liveSites()
      await removeOthers(live)
      for (const { slug } of live) {
        let result
        do {
          if (isStopping) return
          result = await reconcileSite(slug, () => isStopping || urgent > 0)
          if (result) onSite?.(slug, result)
        } while (result && result.left > 0)
      }
    },
    async stop() {
      isStopping = true
      clearInterval(timer)
      for (const pending of timers) clearTimeout(pending)
      await Promise.all([working, later.stop()])
      // What was asked for by name: a first publishing, a removal.
      await oneAtATime(() => Promise.resolve())
    },
  }
}

/** A save is committed within a few hundredths of a second, and on a busy server within a second. */
const LOOKS_MS = [20, 250, 1000]

/** In the order of the nudge: the owner of a document is named first. */
function slugsOf(sites: Nudge, live: { id: string; slug: string }[]): string[] {
  const wanted = sites === 'all' ? live : sites.flatMap((site) => live.filter(({ id }) => id === site))
  return wanted.map(({ slug }) => slug)
}

function takeFirst(set: Set<string>): string | undefined {
  const [first] = set
  if (first !== undefined) set.delete(first)
  return first
}
