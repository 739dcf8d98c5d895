import { join } from 'node:path'
import type { Payload } from 'payload'
import { openFor } from '@/content/open-for'
import { siteStateOf } from '@/content/site-state'
import { fileStore } from '@/publishing/file-store'
import { openLine } from '@/publishing/line'
import type { Manifest, PageStore } from '@/publishing/page-store'
import { createPublisher } from '@/publishing/publisher'
import type { RenderedPage } from '@/publishing/rendered-page'
import { settings } from '@/settings'
import { refreshSiteDirectory } from '@/sites/load-site-directory'
import { listSites } from '@/sites/site-directory'
import { keepMoves } from '@/start/keep-moves'
import { drawnPage } from './drawn-page'

/** What a look at the sites changed, by site and without sites on which nothing did; paths in alphabetical order. */
export type Work = Record<string, { rendered?: string[]; removed?: string[]; failed?: string[] }>

/** A publisher on the test's database, with files in its data folder. It looks only when it is asked. */
export type Press = {
  store: PageStore
  /** Makes everything that is published equal to the database; returns what had to be done. */
  publish: () => Promise<Work>
  read: (site: string, path: string) => Promise<string | null>
  manifest: (site: string) => Promise<Manifest>
  /** Pages are drawn through this; a test may put another function in its place. */
  draw: (site: string, path: string) => Promise<RenderedPage>
  close: () => Promise<void>
}

export async function openPress(payload: Payload, { build = 'build' } = {}): Promise<Press> {
  const store = fileStore(join(settings().dataDir, 'published'))
  await refreshSiteDirectory(payload)
  let work: Work = {}
  const publisher = createPublisher({
    store,
    build,
    liveSites: async () => listSites().filter(({ status }) => status === 'live'),
    stateOf: async (slug) => {
      const reader = await openFor({ payload, slug, viewer: { kind: 'patient' } })
      return reader && siteStateOf({ payload, site: reader.site })
    },
    render: (site, path) => press.draw(site, path),
    keepMoves: async (slug, moves) => {
      const site = listSites().find((each) => each.slug === slug)
      return site ? keepMoves({ payload, site: site.id, moves }) : []
    },
    onChange: () => undefined,
    onReroute: () => undefined,
    report: {
      published: () => undefined,
      failed: (error) => {
        throw error
      },
    },
  })
  // Without nudges: a test decides when the publisher looks.
  const hangUp = openLine({ ...publisher, nudge: () => undefined, manifestOf: store.readManifest })
  const press: Press = {
    store,
    draw: (site, path) => drawnPage(payload, site, path),
    async publish() {
      work = {}
      await publisher.reconcileAll((site, { rendered, removed, failed }) => {
        const done = { rendered, removed, failed: failed.map(({ path }) => path) }
        const parts = Object.entries(done).filter(([, paths]) => paths.length > 0)
        if (parts.length > 0)
          work[site] = Object.fromEntries(parts.map(([part, paths]) => [part, [...paths].sort()]))
      })
      return work
    },
    async read(site, path) {
      return (await store.read(site, path, 'identity'))?.toString() ?? null
    },
    async manifest(site) {
      const manifest = await store.readManifest(site)
      if (!manifest) throw new Error(`Nothing of ${site} is published.`)
      return manifest
    },
    async close() {
      hangUp()
      await publisher.stop()
    },
  }
  return press
}
