import { EMPTY_MANIFEST, type Encoding, type Manifest, type PageStore } from '@/publishing/page-store'
import { stemOf } from '@/sites/picture-name'
import { GONE_PATH, NOT_FOUND_PATH, type Redirect } from '@/sites/site-state'
import { createPageCache } from './page-cache'
import type { DeliveredPage } from './prepare-page'

/** What is published, as far as readers ask for it: pages in memory, pictures, and where old addresses lead. */
export type PublishedSites = {
  /** A page that is in memory: most readers are answered from here (`fast-lane.ts`). */
  inMemory: (site: string, path: string, encoding: Encoding) => DeliveredPage | null
  page: (site: string, path: string, encoding: Encoding) => Promise<DeliveredPage | null>
  /** The page that is sent where there is none. */
  missingPage: (site: string, encoding: Encoding) => Promise<DeliveredPage | null>
  /** The page that is sent where one was recalled, in place of the one for missing pages. */
  gonePage: (site: string, encoding: Encoding) => Promise<DeliveredPage | null>
  redirect: (site: string, path: string) => Promise<Redirect | null>
  /** Whether the page at a path was recalled. */
  isRecalled: (site: string, path: string) => Promise<boolean>
  /** The folder, below the media folder, of a file that the site may show; null for every other name. */
  pictureFolder: (site: string, fileName: string) => Promise<string | null>
  /** The bytes at a path have changed. */
  forgetPage: (site: string, path: string) => void
  /** Old addresses of a site lead elsewhere, or it may show other pictures. */
  forgetTables: (site: string) => void
  /** Anything may have changed. */
  forgetEverything: () => void
  /** Looks whether manifests have changed without a word, and forgets what they say is old. */
  lookAgain: () => Promise<void>
}

export function publishedSites({
  store,
  limitBytes,
}: {
  store: Pick<PageStore, 'read' | 'readManifest' | 'manifestVersion'>
  limitBytes: number
}): PublishedSites {
  const pages = createPageCache({ read: store.read, limitBytes })
  // Read once for each site: an unknown path costs a look in memory.
  const known = new Map<string, Promise<Tables>>()
  /** Sites that readers have asked for, and the manifest that what is in memory agrees with. */
  const versions = new Map<string, string | null>()
  const tablesOf = (site: string) => {
    const tables = known.get(site) ?? store.readManifest(site).then(tablesIn)
    known.set(site, tables)
    // A disk that fails now may answer the next reader.
    tables.catch(() => known.delete(site))
    return tables
  }
  const pageOf = (site: string, path: string, encoding: Encoding) => {
    if (!versions.has(site)) versions.set(site, null)
    return pages.get(site, path, encoding)
  }
  return {
    inMemory: pages.inMemory,
    page: async (site, path, encoding) => (path === NOT_FOUND_PATH ? null : pageOf(site, path, encoding)),
    missingPage: (site, encoding) => pageOf(site, NOT_FOUND_PATH, encoding),
    gonePage: (site, encoding) => pageOf(site, GONE_PATH, encoding),
    redirect: async (site, path) => (await tablesOf(site)).redirects.get(path) ?? null,
    isRecalled: async (site, path) => (await tablesOf(site)).recalled.has(path),
    pictureFolder: async (site, fileName) => {
      const stem = stemOf(fileName)
      return stem === null ? null : ((await tablesOf(site)).pictures.get(stem) ?? null)
    },
    forgetPage: pages.forget,
    forgetTables: (site) => known.delete(site),
    forgetEverything() {
      known.clear()
      pages.forgetEverything()
    },
    async lookAgain() {
      for (const [site, before] of versions) {
        // Asked for before the manifest is read: should it change between the two, the next look sees that.
        const version = await store.manifestVersion(site)
        if (version === before) continue
        const manifest = await store.readManifest(site)
        versions.set(site, version)
        known.delete(site)
        pages.forgetOlder(site, (path) => {
          const page = manifest?.pages[path]
          return page ? Date.parse(page.publishedAt) : null
        })
      }
    },
  }
}

type Tables = { redirects: Map<string, Redirect>; pictures: Map<string, string>; recalled: Set<string> }

function tablesIn(manifest: Manifest | null): Tables {
  const { moved, redirects, pictures, recalled } = manifest ?? EMPTY_MANIFEST
  const movedOn = Object.entries(moved).map(([from, to]) => [from, { to, status: 301 }] as const)
  return {
    // What an editor redirects wins over what moved by itself.
    redirects: new Map<string, Redirect>([...movedOn, ...Object.entries(redirects)]),
    pictures: new Map(Object.entries(pictures)),
    recalled: new Set(Object.keys(recalled)),
  }
}
