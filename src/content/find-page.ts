import type { TextPageModel } from './models'
import type { SiteReader } from './site-reader'
import { textPageOf } from './text-page'

/** An about, contact or legal page by slug, or null. The home page has no slug of its own. */
export async function findPage(reader: SiteReader, slug: string): Promise<TextPageModel | null> {
  const [page] = await reader.find('pages', {
    where: { and: [{ slug: { equals: slug } }, { kind: { not_equals: 'home' } }] },
    limit: 1,
  })
  return page ? textPageOf(page, reader) : null
}
