import type { PayloadRequest } from 'payload'

/**
 * Claims a host for the site with this key.
 *
 * @returns `held` when the site had it already, `made` when it has it now, `refused` when another site has it
 */
export async function claim({
  host,
  claimKey,
  req,
}: {
  host: string
  claimKey: string
  req: PayloadRequest
}): Promise<'held' | 'made' | 'refused'> {
  const existing = await findClaim(host, req)
  if (existing?.claimKey === claimKey) return 'held'
  if (existing && !(await isAbandoned(existing, req))) return 'refused'
  if (existing) await release({ claimKey: existing.claimKey, only: host, req })
  try {
    await req.payload.create({
      collection: 'host-claims',
      data: { host, claimKey },
      overrideAccess: true,
      req,
    })
    return 'made'
  } catch (error) {
    // The unique index refused: another save claimed the host in the meantime. Anything else is a fault.
    const winner = await findClaim(host, req)
    if (!winner) throw error
    return winner.claimKey === claimKey ? 'held' : 'refused'
  }
}

/** Gives back the claims of a site: all, all but those to `keep`, or `only` one. */
export async function release({
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

/** The host names in a site's rows. */
export function hostsOf(rows: unknown): string[] {
  return Array.isArray(rows) ? rows.flatMap((row: { host?: string | null }) => row.host ?? []) : []
}

/** A save that failed after its claim leaves the claim behind. Nobody is still saving after this long. */
const ABANDONED_AFTER_MS = 60_000

async function isAbandoned(
  claimed: { host: string; claimKey: string; createdAt: string },
  req: PayloadRequest,
): Promise<boolean> {
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
