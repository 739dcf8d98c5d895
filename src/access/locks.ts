import type { Access, CollectionSlug, PayloadRequest, SanitizedConfig } from 'payload'
import { isStaff } from './policy'
import { personOf } from './payload'

/**
 * While somebody edits a document, Payload keeps a lock: a row that names the document and the person. By itself it
 * lets every account read, make and remove the locks of every practice. Here a lock belongs to those who may see the
 * document that it names, and nobody makes one by request: the admin's own forms do.
 */
export async function guardLocks(
  config: SanitizedConfig | Promise<SanitizedConfig>,
): Promise<SanitizedConfig> {
  const built = await config
  const locks = built.collections.find(({ slug }) => slug === lockCollection)
  if (locks) Object.assign(locks.access, { create: nobody, read: whoSees, update: whoSees, delete: whoSees })
  return built
}

const lockCollection = 'payload-locked-documents'

const nobody: Access = () => false

/** There are as many locks as people who are editing at this moment: few enough to look at all of them. */
const whoSees: Access = async ({ req }) => {
  if (!isStaff(personOf(req))) return false
  const { docs } = await req.payload.find({
    collection: lockCollection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  const seen = await seenBy(
    req,
    docs.map(({ document }) => document),
  )
  return {
    id: { in: docs.filter(({ document }) => document && seen.has(keyOf(document))).map(({ id }) => id) },
  }
}

type Named = { relationTo: CollectionSlug; value: unknown }

async function seenBy(req: PayloadRequest, documents: (Named | null | undefined)[]): Promise<Set<string>> {
  const named = documents.filter((document) => document !== null && document !== undefined)
  const seen = new Set<string>()
  for (const collection of new Set(named.map(({ relationTo }) => relationTo))) {
    const ids = named.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
    const { docs } = await req.payload.find({
      collection,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      pagination: false,
      req,
      trash: true,
      where: { id: { in: ids } },
    })
    for (const { id } of docs) seen.add(keyOf({ relationTo: collection, value: id }))
  }
  return seen
}

function keyOf({ relationTo, value }: Named): string {
  return `${relationTo}:${String(value)}`
}
