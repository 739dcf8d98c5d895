import type { Manifest, PageStore } from '@/publishing/page-store'
import type { Redirect } from '@/sites/site-state'
import { createPageCache, type DeliveredPage } from './page-cache'

/** What is published, as far as readers ask for it: pages in memory, and where old addresses lead. */
export type PublishedSites = {
  page: (site: string, path: string) => Promise<DeliveredPage | null>
  redirect: (site: string, path: string) => Promise<Redirect | null>
  /** The bytes at a path have changed. */
  forgetPage: (site: string, path: string) => void
  /** Old addresses of a site lead elsewhere. */
  forgetRedirects: (site: string) => void
}

export function publishedSites({
  store,
  limitBytes,
}: {
  store: PageStore
  limitBytes: number
}): PublishedSites {
  const pages = createPageCache({ read: store.read, limitBytes })
  // One small table a site, read once: an unknown path costs a look in memory.
  const tables = new Map<string, Promise<Map<string, Redirect>>>()
  const tableOf = (site: string) => {
    const table = tables.get(site) ?? store.readManifest(site).then(redirectsIn)
    tables.set(site, table)
    return table
  }
  return {
    page: (site, path) => pages.get(site, path),
    redirect: async (site, path) => (await tableOf(site)).get(path) ?? null,
    forgetPage: (site, path) => pages.forget(site, path),
    forgetRedirects: (site) => tables.delete(site),
  }
}

/** What an editor redirects wins over what moved by itself. */
function redirectsIn(manifest: Manifest | null): Map<string, Redirect> {
  const moved = Object.entries(manifest?.moved ?? {}).map(
    ([from, to]) => [from, { to, status: 301 }] as const,
  )
  return new Map<string, Redirect>([...moved, ...Object.entries(manifest?.redirects ?? {})])
}
