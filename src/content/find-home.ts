import { pathOf } from '@/sites/url'
import { articleSummaryOf } from './article-summary'
import { areaSummaryOf } from './area-summary'
import { findPostcodeCheck } from './find-postcode-check'
import type { HomeModel } from './models'
import type { SiteReader } from './site-reader'
import { textPageOf } from './text-page'

/** The site's home page with its lists of guides, services and areas, or null while there is none. */
export async function findHome(reader: SiteReader): Promise<HomeModel | null> {
  const [page] = await reader.find('pages', {
    where: { kind: { equals: 'home' } },
    sort: 'createdAt',
    limit: 1,
  })
  if (!page) return null
  const guides = await reader.find('articles', { sort: 'title' })
  const services = await reader.find('services', { sort: 'title' })
  const areas = await reader.find('service-areas', { sort: 'place' })
  const postcodeCheck = await findPostcodeCheck(reader)
  return {
    ...(await textPageOf(page, reader)),
    postcodeCheck,
    guides: guides.map((article) => articleSummaryOf(article, reader)),
    services: services.map(({ title, slug, summary }) => ({
      title,
      summary,
      href: pathOf({ page: 'service', slug }),
    })),
    areas: areas.map(areaSummaryOf),
  }
}
