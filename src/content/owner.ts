import { idOf } from '@/access/payload'
import type { SiteReader } from './site-reader'

/** The practice that owns a borrowed document. */
export type Owner = { name: string; hosts: { host: string; primary?: boolean | null }[] }

/**
 * Who owns a document that another site lends to this one, or null when it is the site's own. Only name and hosts are
 * read: they are public, whatever the reader may see of the owner.
 */
export async function ownerOf(doc: { site?: unknown }, reader: SiteReader): Promise<Owner | null> {
  const owner = idOf(doc.site)
  if (owner === null || owner === reader.site.id) return null
  reader.note('sites', owner)
  const site = await reader.payload.findByID({
    collection: 'sites',
    id: owner,
    depth: 0,
    overrideAccess: true,
    select: { name: true, hosts: true },
  })
  return { name: site.name, hosts: site.hosts ?? [] }
}
