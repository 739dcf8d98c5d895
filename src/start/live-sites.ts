import type { Payload } from 'payload'
import { listSites, type SiteEntry } from '@/sites/site-directory'
import { isEmptyDatabase } from './lost-database'

/**
 * The practices whose pages are public at this moment.
 *
 * @throws when the database was emptied, so that nobody takes it for a wish to remove every page. Whoever deletes the
 * last practice is still in the database.
 */
export async function liveSites(payload: Payload): Promise<SiteEntry[]> {
  const sites = listSites()
  if (sites.length === 0 && (await isEmptyDatabase(payload))) throw new Error(EMPTIED)
  return sites.filter(({ status }) => status === 'live')
}

const EMPTIED =
  'The database is empty: published pages stay as they are. Put its backup back, then start the server again.'
