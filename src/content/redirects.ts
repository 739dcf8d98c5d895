import type { Payload } from 'payload'
import type { Redirect } from '@/sites/site-state'
import { loadDocuments } from './documents'
import { hrefOf } from './href'
import type { SiteModel } from './models'
import { createSiteReader } from './site-reader'

/** What the editors of a site redirect, by the path where it starts; a redirect to something that is not public is left out. */
export async function redirectsOf({
  payload,
  site,
}: {
  payload: Payload
  site: SiteModel
}): Promise<Record<string, Redirect>> {
  const reader = createSiteReader({ payload, viewer: { kind: 'patient' }, site })
  const docs = await reader.find('redirects')
  const documents = await loadDocuments(
    reader,
    docs.map((doc) => ({ collection: 'redirects' as const, doc })),
  )
  return Object.fromEntries(
    docs.flatMap(({ from, to, permanent }) => {
      const href = hrefOf(to, documents, site.contact.telephone)
      return href && href !== from
        ? [[from, { to: href, status: permanent === false ? 302 : 301 } as const]]
        : []
    }),
  )
}
