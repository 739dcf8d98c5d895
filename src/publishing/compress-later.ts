import { setTimeout as pause } from 'node:timers/promises'
import { compressSite, type CompressSite } from './compress-site'

/** Gives pages that were published quickly their best compression, when nothing else is to be done. */
export type CompressLater = {
  /** There are such pages on a site. Returns at once. */
  add: (site: string) => void
  /** Gives up the page that is being compressed, and ends when nothing is written any more. */
  stop: () => Promise<void>
}

/**
 * One page after another, on one processor, and none while anything waits to be published.
 *
 * @param isQuiet whether nothing does, and nothing did a moment ago
 */
export function compressLater({
  isQuiet,
  onError,
  ...parts
}: Omit<CompressSite, 'site' | 'whenQuiet' | 'signal'> & {
  onError: (error: unknown) => void
}): CompressLater {
  const sites = new Set<string>()
  const stopping = new AbortController()
  const { signal } = stopping
  let working: Promise<void> | null = null

  function begin(): void {
    if (working || signal.aborted || sites.size === 0) return
    working = work().finally(() => {
      working = null
      begin()
    })
  }

  async function work(): Promise<void> {
    for (const site of sites) {
      sites.delete(site)
      try {
        const left = await compressSite({ ...parts, site, isQuiet, whenQuiet, signal })
        if (left > 0) sites.add(site)
      } catch (error) {
        // Given up, and taken up again at the next start; anything else with the next look at the site.
        if (signal.aborted) return
        onError(new Error(`Pages of ${site} could not be made smaller; they stay public.`, { cause: error }))
      }
    }
  }

  async function whenQuiet(): Promise<void> {
    while (!isQuiet()) await pause(LOOK_MS, undefined, { signal, ref: false })
  }

  return {
    add(site) {
      sites.add(site)
      begin()
    },
    async stop() {
      stopping.abort()
      await working
    },
  }
}

const LOOK_MS = 50
