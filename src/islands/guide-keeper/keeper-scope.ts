/*
 * What a service worker finds around it, as far as the keeper uses it. TypeScript knows it only in a library that
 * contradicts the one for pages.
 */

export type KeeperScope = {
  registration: ServiceWorkerRegistration
  clients: {
    claim: () => Promise<void>
    get: (id: string) => Promise<{ postMessage: (message: unknown) => void } | undefined>
  }
  skipWaiting: () => Promise<void>
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
    (type: 'fetch', listener: (event: AskedFor) => void): void
  }
}

export type LastingEvent = {
  /** Keeps the worker alive until the work is done. */
  waitUntil: (work: Promise<unknown>) => void
}

export type AskedFor = LastingEvent & {
  request: Request
  /** The page that is about to open, for the request of a page. */
  resultingClientId: string
  respondWith: (response: Promise<Response>) => void
}
