import type { Payload, TypedUser } from 'payload'
import { personFrom } from '@/access/payload'
import { sitesWhere } from '@/access/policy'
import { publisherLine, type Manifest, type Pass } from '@/publishing/line'
import { isPageForPeople } from '@/sites/site-state'
import { siteAddress } from './site-model'

/** What the publisher does for one practice. Times are ISO. */
export type SitePublishing = {
  id: string
  name: string
  home: string
  isLive: boolean
  pages: number
  /** Whether pages wait to be made, or are being made. */
  isBusy: boolean
  /** Of the pages, how many are still to be made smaller to download. */
  toCompress: number
  failures: { path: string; address: string; reason: string; at: string; document: EditLink | null }[]
  recent: Pass[]
}

/** Where the document is edited: collection and id. */
export type EditLink = { collection: string; id: string }

const SITES_SHOWN = 50

/** What is published of the practices of a person, those first where something failed or is under way. */
export async function publishingOverview(payload: Payload, user: TypedUser): Promise<SitePublishing[]> {
  const sites = sitesWhere(personFrom(user), 'read', 'content')
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: 'name',
    user,
    where: sites === 'all' ? {} : { id: { in: [...sites] } },
  })
  const line = publisherLine()
  const activity = line?.activity()
  const busy = new Set([...(activity?.waiting ?? []), activity?.now?.site])
  const found = await Promise.all(
    docs.map(async (site): Promise<SitePublishing> => {
      const manifest = (await line?.manifestOf(site.slug)) ?? null
      const pages = Object.entries(manifest?.pages ?? {}).filter(([path]) => isPageForPeople(path))
      return {
        id: site.id,
        name: site.name,
        home: siteAddress(site, '/'),
        isLive: site.status === 'live',
        pages: pages.length,
        isBusy: busy.has(site.slug),
        toCompress: pages.filter(([, { brotli }]) => brotli === 'quick').length,
        failures: failuresOf(manifest, (path) => siteAddress(site, path)),
        recent: manifest?.recent ?? [],
      }
    }),
  )
  return found.sort((one, other) => urgency(other) - urgency(one)).slice(0, SITES_SHOWN)
}

function urgency({ failures, isBusy, isLive }: SitePublishing): number {
  return (failures.length > 0 ? 4 : 0) + (isBusy ? 2 : 0) + (isLive ? 1 : 0)
}

function failuresOf(manifest: Manifest | null, addressOf: (path: string) => string) {
  return Object.entries(manifest?.failures ?? {}).map(([path, { at, document, reason }]) => {
    const [collection = '', id = ''] = (document ?? '').split(':')
    const link = document === null ? null : { collection, id }
    return { path, address: addressOf(path), reason, at, document: link }
  })
}
