import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { openFor } from './open-for'
import type { SiteReader } from './site-reader'

/**
 * Opens a site for reading: as its patients see it (`mode` "sites"), or with drafts for the signed-in editor
 * ("preview"). Returns null for a site that is unknown, not live, or not the editor's, and for any other mode.
 */
export async function openSite({ mode, site }: { mode: string; site: string }): Promise<SiteReader | null> {
  const payload = await getPayload({ config })
  if (mode === 'sites') return openFor({ payload, slug: site, viewer: { kind: 'patient' } })
  if (mode !== 'preview') return null
  const { user } = await payload.auth({ headers: await headers() })
  return user ? openFor({ payload, slug: site, viewer: { kind: 'staff', user } }) : null
}
