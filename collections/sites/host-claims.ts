import { randomUUID } from 'node:crypto'
import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { claim, hostsOf, release } from './claim'

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
  const refused: { path: string; label: string; message: string }[] = []
  for (const [index, host] of hostsOf(data.hosts).entries()) {
    const outcome = await claim({ host, claimKey, req })
    if (outcome === 'made') unsaved(req).push({ host, claimKey })
    if (outcome !== 'refused') continue
    refused.push({
      path: `hosts.${index}.host`,
      label: 'Host',
      message: `“${host}” belongs to another practice already. Remove it there first.`,
    })
  }
  if (refused.length === 0) return data
  await releaseUnsaved({ req })
  throw new ValidationError({ collection: collection.slug, errors: refused })
}

/** Gives back the hosts that the site no longer has. */
export const releaseHosts: CollectionAfterChangeHook = async ({ doc, req }) => {
  const others = unsaved(req).filter(({ claimKey }) => claimKey !== doc.claimKey)
  unsaved(req).splice(0, Infinity, ...others)
  await release({ claimKey: doc.claimKey, keep: hostsOf(doc.hosts), req })
  return doc
}

export const releaseAllHosts: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await release({ claimKey: doc.claimKey, keep: [], req })
  return doc
}

/**
 * When a site could not be saved after its hosts were claimed, they are free again. Payload calls this for everything
 * that comes over HTTP; what a script leaves behind, or a process that ended, is taken over after a minute.
 */
export const releaseUnsaved = async ({ req }: { req: PayloadRequest }): Promise<void> => {
  for (const { claimKey, host } of unsaved(req).splice(0)) await release({ claimKey, only: host, req })
}

/**
 * The claims that this request made and no saved site stands for yet. Payload copies the context with every call
 * inside a request, but not what it holds: all copies share the one list.
 */
function unsaved({ context }: PayloadRequest): { host: string; claimKey: string }[] {
  const known = context.unsavedHostClaims as { host: string; claimKey: string }[] | undefined
  const claims = known ?? []
  context.unsavedHostClaims = claims
  return claims
}
