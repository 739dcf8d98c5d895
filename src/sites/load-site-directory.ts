import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { normaliseHost } from './normalise-host'
import type { SiteEntry } from './site-directory'
import { announcePractices, beginReplacement } from './site-directory'

/**
 * Reads every practice from the database into the site directory.
 * Called at start, from the sites collection after each change (with its `req`, so that a change is seen
 * before its transaction is committed), and on a slow timer. Throws when the database cannot be read; the
 * directory then stays as it was.
 */
export async function refreshSiteDirectory(payload: Payload, req?: PayloadRequest): Promise<void> {
  const replace = beginReplacement()
  replace(await readSites(payload, req))
  await announcePractices()
}

/**
 * Keeps the directory true to changes that other processes make, and heals a change whose transaction was
 * rolled back. Returns the function that stops it. The timer never keeps the process alive.
 */
export function keepSiteDirectoryFresh(payload: Payload, everySeconds = 60): () => void {
  const timer = setInterval(() => {
    refreshSiteDirectory(payload).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The practices could not be read again; the last list stays.' })
    })
  }, everySeconds * 1000)
  timer.unref()
  return () => clearInterval(timer)
}

async function readSites(payload: Payload, req?: PayloadRequest): Promise<SiteEntry[]> {
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    pagination: false,
    select: { slug: true, status: true, hosts: true },
    // The router acts for the system, not for a person: it must know every practice to answer for any host.
    overrideAccess: true,
    req,
  })
  return docs.flatMap((doc) => toEntry(doc, payload))
}

function toEntry(doc: unknown, payload: Payload): SiteEntry[] {
  const stored = storedSite.safeParse(doc)
  if (stored.success) return [stored.data]

  // One broken record must not take the other practices off the air.
  payload.logger.error({ err: stored.error, msg: 'A practice could not be read; its hosts are not served.' })
  return []
}

const storedSite = z.object({
  id: z.string(),
  slug: z.string(),
  status: z.enum(['draft', 'live', 'archived']),
  hosts: z
    .array(z.object({ host: z.string(), primary: z.boolean().nullish() }))
    .nullish()
    .transform((hosts) => primaryFirst(hosts ?? []).flatMap(({ host }) => normaliseHost(host) ?? [])),
})

function primaryFirst<Host extends { primary?: boolean | null }>(hosts: readonly Host[]): Host[] {
  return [...hosts.filter(({ primary }) => primary), ...hosts.filter(({ primary }) => !primary)]
}
