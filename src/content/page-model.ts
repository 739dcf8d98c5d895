import type { SeoFields } from '@/payload-types'
import { settings } from '@/settings'
import { absoluteUrl, pathOf, type PageTarget } from '@/sites/url'
import type { Documents } from './documents'
import type { LinkModel, PageModel } from './models'
import { pictureOf } from './picture'
import type { SiteReader } from './site-reader'
import { textOrNull } from '@/fields/read-texts'

export const homeLink: LinkModel = { label: 'Home', href: '/' }

/**
 * What every page has. Call it last: `reads` holds what was read until then.
 *
 * @param owner the address of the practice that owns a borrowed document: its page is the canonical one, and this one
 * stays out of search engines
 */
export function pageModelOf({
  reader,
  target,
  title,
  breadcrumb,
  description,
  seo,
  documents,
  updatedAt = null,
  owner = null,
}: {
  reader: SiteReader
  target: PageTarget
  title: string
  breadcrumb: LinkModel[]
  description?: string | null
  seo?: SeoFields | null
  documents?: Documents
  updatedAt?: string | null
  owner?: { hosts: { host: string; primary?: boolean | null }[] } | null
}): PageModel {
  const path = pathOf(target)
  return {
    path,
    title,
    seo: {
      title: textOrNull(seo?.title) ?? title,
      description: textOrNull(seo?.description) ?? textOrNull(description) ?? reader.site.seo.description,
      image: documents ? pictureOf(documents.get('media', seo?.image)) : null,
      noindex: owner !== null || seo?.noindex === true,
    },
    canonical: owner ? absoluteUrl(owner, path, settings().adminUrl) : new URL(path, reader.site.home).href,
    breadcrumb,
    updatedAt,
    reads: reader.reads(),
  }
}
