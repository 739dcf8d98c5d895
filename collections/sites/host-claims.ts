import { randomUUID } from 'node:crypto'
import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'

/**
 * Whose host is whose. MongoDB-compatible servers do not all keep a unique index inside an array, and SQLite runs
 * without transactions, so each host is claimed by a row of its own before the site is saved: the unique index on
 * `host` decides between two saves at the same moment, on every server.
 */
export const HostClaims: CollectionConfig = {
  slug: 'host-claims',
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'host', type: 'text', required: true, unique: true },
    { name: 'claimKey', type: 'text', required: true, index: true },
  ],
}

/** Claims the site's hosts, or names the host that another site has. */
export const claimHosts: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const claimKey: string = originalDoc?.claimKey ?? randomUUID()
  data.claimKey = claimKey
  const hosts = hostsOf(data.hosts)
  const refused: { path: string; message: string }[] = []
  for (const [index, host] of hosts.entries()) {
    if (await claim({ host, claimKey, req })) continue
    refused.push({
      path: `hosts.${index}.host`,
      message: `“${host}” belongs to another practice already. Remove it there first.`,
    })
  }
  if (refused.length > 0) throw new ValidationError({ collection: collection.slug, errors: refused })
  return data
}

/** Gives back the hosts that the site no longer has. */
export const releaseHosts: CollectionAfterChangeHook = async ({ doc, req }) => {
  await release({ claimKey: doc.claimKey, keep: hostsOf(doc.hosts), req })
  return doc
}

export const releaseAllHosts: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await release({ claimKey: doc.claimKey, keep: [], req })
  return doc
}

/** A save that failed after its claim leaves the claim behind. Nobody is still saving after this long. */
const ABANDONED_AFTER_MS = 60_000

async function claim({
  host,
  claimKey,
  req,
}: {
  host: string
  claimKey: string
  req: PayloadRequest
}): Promise<boolean> {
  const existing = await findClaim(host, req)
  if (existing?.claimKey === claimKey) return true
  if (existing && !(await isAbandoned(existing, req))) return false
  if (existing) await release({ claimKey: existing.claimKey, only: host, req })
  try {
    await req.payload.create({
      collection: 'host-claims',
      data: { host, claimKey },
      overrideAccess: true,
      req,
    })
    return true
  } catch (error) {
    // The unique index refused: another save claimed the host in the meantime. Anything else is a fault.
    const winner = await findClaim(host, req)
    if (!winner) throw error
    return winner.claimKey === claimKey
  }
}

async function isAbandoned(
  claimed: { host: string; claimKey: string; createdAt: string },
  req: PayloadRequest,
) {
  if (Date.now() - Date.parse(claimed.createdAt) < ABANDONED_AFTER_MS) return false
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { claimKey: { equals: claimed.claimKey } },
  })
  return !docs[0] || !hostsOf(docs[0].hosts).includes(claimed.host)
}

async function findClaim(host: string, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'host-claims',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { host: { equals: host } },
  })
  return docs[0] ?? null
}

async function release({
  claimKey,
  keep = [],
  only,
  req,
}: {
  claimKey: string
  keep?: string[]
  only?: string
  req: PayloadRequest
}): Promise<void> {
  await req.payload.delete({
    collection: 'host-claims',
    overrideAccess: true,
    req,
    where: {
      and: [
        { claimKey: { equals: claimKey } },
        ...(only ? [{ host: { equals: only } }] : []),
        ...(keep.length > 0 ? [{ host: { not_in: keep } }] : []),
      ],
    },
  })
}

function hostsOf(rows: unknown): string[] {
  return Array.isArray(rows) ? rows.flatMap((row: { host?: string | null }) => row.host ?? []) : []
}
