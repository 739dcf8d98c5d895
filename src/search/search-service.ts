import { Worker } from 'node:worker_threads'
import type { Encoding } from '@/publishing/page-store'
import type { SearchQuery } from './search-query'
import type { FromThread, ToThread } from './thread-messages'

/** Searches of readers, answered from a thread of their own. */
export type SearchService = {
  /** The page that answers; null when it cannot be had now: too many ask, it takes too long, or the thread has failed. */
  answer: (request: { site: string; query: SearchQuery; encoding: Encoding }) => Promise<SearchPage | null>
  /** What is published of a site has changed. */
  look: (site: string) => void
  stop: () => Promise<void>
}

export type SearchPage = { body: Uint8Array; policy: string }

/**
 * Starts the thread, which reads what is published of each site.
 *
 * @param folder of the published pages
 * @param sites to be read ahead, so that the first search need not wait
 */
export function startSearch({
  folder,
  sites,
  onError,
}: {
  folder: string
  sites: readonly string[]
  onError: (error: unknown) => void
}): SearchService {
  const waiting = new Map<number, (page: SearchPage | null) => void>()
  let asked = 0
  let isStopping = false
  let begunAt = 0
  let thread: Worker | null = begin(sites)

  function begin(ahead: readonly string[]): Worker {
    begunAt = performance.now()
    const begun = new Worker(new URL('./search-thread.mjs', import.meta.url), {
      workerData: { folder },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    begun.unref()
    begun.on('message', ({ id, answer }: FromThread) => waiting.get(id)?.(answer))
    begun.on('error', onError)
    begun.on('exit', () => {
      if (thread === begun) thread = null
      for (const give of [...waiting.values()]) give(null)
    })
    for (const site of ahead) tell(begun, { look: site })
    return begun
  }

  /** A thread that fails at once is not begun again at once. */
  function running(): Worker | null {
    if (!thread && !isStopping && performance.now() - begunAt > REST_MS) thread = begin([])
    return thread
  }

  return {
    answer({ site, query, encoding }) {
      const worker = waiting.size < MOST_WAITING ? running() : null
      if (!worker) return Promise.resolve(null)
      asked += 1
      const id = asked
      return new Promise((resolve) => {
        const give = (page: SearchPage | null) => {
          clearTimeout(timer)
          waiting.delete(id)
          resolve(page)
        }
        const timer = setTimeout(() => {
          give(null)
          onError(new Error(`A search took longer than ${LONGEST_MS} ms; its thread is begun anew.`))
          void worker.terminate()
        }, LONGEST_MS)
        waiting.set(id, give)
        tell(worker, { id, site, query, encoding })
      })
    },
    look(site) {
      // One that is begun later reads everything anyway.
      if (thread) tell(thread, { look: site })
    },
    async stop() {
      isStopping = true
      await thread?.terminate()
    },
  }
}

/** A search takes a few thousandths of a second, and waits for no more than two seconds until pages are read. */
const LONGEST_MS = 10_000
const REST_MS = 1000
const MOST_WAITING = 50
/** For some 10,000 pages. */
const MEMORY_MB = 512

function tell(thread: Worker, message: ToThread): void {
  thread.postMessage(message)
}
