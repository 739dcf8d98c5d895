import type { Payload } from 'payload'
import type { PageStore } from '@/publishing/page-store'
import { StartProblem } from './problem'

/** Whether the database holds neither practices nor people: it is new, or it was emptied. */
export async function isEmptyDatabase(payload: Payload): Promise<boolean> {
  // The process itself asks, before anyone can sign in.
  const [sites, users] = await Promise.all([
    payload.count({ collection: 'sites', overrideAccess: true }),
    payload.count({ collection: 'users', overrideAccess: true }),
  ])
  return sites.totalDocs + users.totalDocs === 0
}

/**
 * Keeps published pages when the database was lost. To the publisher an empty database looks as if every practice had
 * been removed: it would remove their pages, and demonstration practices would take their place.
 *
 * @throws StartProblem when the database is empty although pages are published
 */
export async function refuseLostDatabase(payload: Payload, store: PageStore): Promise<void> {
  if (!(await isEmptyDatabase(payload))) return
  const sites = (await store.sites()).sort()
  if (sites.length === 0) return
  throw new StartProblem(
    `The database is empty, but pages of ${sites.join(', ')} are published: put the database’s backup back, or correct DATABASE_URL. To begin anew, delete the folder published in the data folder first.`,
  )
}
