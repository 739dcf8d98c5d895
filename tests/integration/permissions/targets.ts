import type { Payload } from 'payload'
import { draftCollections, makeDocument, newToken, type SiteCollection } from './documents'
import type { Operation, Target } from './operations'

/** Stores a published document for one operation to work on. */
export async function makeTarget(
  payload: Payload,
  { collection, site, token }: { collection: SiteCollection; site: string; token?: string },
): Promise<Target> {
  const author = await authorOf(payload, site)
  const { id } = await makeDocument(payload, { collection, site, token, author })
  return { collection, id, site, author, version: await newestVersion(payload, collection, id) }
}

/** Targets for several people in turn: what is deleted is there for one alone, everything else for all. */
export function targetsFor({ needs }: Operation, make: () => Promise<Target>): () => Promise<Target> {
  if (needs === 'delete') return make
  let made: Promise<Target> | undefined
  return () => (made ??= make())
}

/** Everything that the database holds of a document, its versions included: what must not change. */
export async function everythingOf(payload: Payload, { collection, id }: Pick<Target, 'collection' | 'id'>) {
  const asSystem = {
    collection: collection as 'articles',
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  }
  const doc = await payload.findByID({ ...asSystem, id, trash: true })
  return { doc, versions: await versionsOf(payload, collection, id) }
}

/** One author a practice is enough for all its guides. */
async function authorOf(payload: Payload, site: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'authors',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { and: [{ site: { equals: site } }, { professionalTitle: { equals: title } }] },
  })
  const made = async () =>
    makeDocument(payload, {
      collection: 'authors',
      site,
      token: newToken('writer'),
      fields: { professionalTitle: title },
    })
  return (docs[0] ?? (await made())).id
}

const title = 'Writer of every guide'

async function newestVersion(payload: Payload, collection: SiteCollection, id: string): Promise<string> {
  const [version] = await versionsOf(payload, collection, id)
  return version?.id ?? 'none'
}

async function versionsOf(payload: Payload, collection: SiteCollection, id: string) {
  if (!(draftCollections as readonly string[]).includes(collection)) return []
  const { docs } = await payload.findVersions({
    collection: collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    where: { parent: { equals: id } },
  })
  return docs as { id: string }[]
}
