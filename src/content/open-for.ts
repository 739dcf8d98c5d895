import type { Payload, TypedUser } from 'payload'
import type { Site } from '@/payload-types'
import { loadDocuments } from './documents'
import { siteModelOf } from './site-model'
import { createSiteReader, type SiteReader, type Viewer } from './site-reader'

/** Opens a site for somebody in particular, outside of any request: for the publisher and for tests. */
export async function openFor({
  payload,
  slug,
  viewer,
}: {
  payload: Payload
  slug: string
  viewer: Viewer
}): Promise<SiteReader | null> {
  const doc = await findSite({ payload, slug, user: viewer.kind === 'staff' ? viewer.user : null })
  if (!doc) return null
  // What the navigation names is itself read under the site rule, so a first reader without it comes before.
  const first = createSiteReader({ payload, viewer, site: siteModelOf(doc, { get: () => null }) })
  const documents = await loadDocuments(first, [{ collection: 'sites', doc }])
  const site = siteModelOf(doc, documents)
  return createSiteReader({
    payload,
    viewer,
    site,
    readBefore: [`sites:${doc.id}`, ...first.reads()],
  })
}

async function findSite({
  payload,
  slug,
  user,
}: {
  payload: Payload
  slug: string
  user: TypedUser | null
}): Promise<Site | null> {
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    limit: 1,
    pagination: false,
    // Patients see live sites only; staff see the sites they may read, whatever their status.
    where: user
      ? { slug: { equals: slug } }
      : { and: [{ slug: { equals: slug } }, { status: { equals: 'live' } }] },
    // Somebody without any practice sees none, which is an answer and not a fault.
    disableErrors: true,
    ...(user ? { overrideAccess: false, user } : { overrideAccess: true }),
  })
  return docs[0] ?? null
}
