import { areaLinkOf } from './area-summary'
import { questionsOf } from '@/fields/read-texts'
import { blockContextOf } from './block-context'
import { loadDocuments } from './documents'
import type { ServiceModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import { pictureOf } from './picture'
import type { SiteReader } from './site-reader'

/** The service with this slug, or null. */
export async function findService(reader: SiteReader, slug: string): Promise<ServiceModel | null> {
  const [service] = await reader.find('services', { where: { slug: { equals: slug } }, limit: 1 })
  if (!service) return null
  const documents = await loadDocuments(reader, [{ collection: 'services', doc: service }])
  return {
    ...pageModelOf({
      reader,
      target: { page: 'service', slug: service.slug },
      title: service.title,
      description: service.summary,
      seo: service.seo,
      documents,
      updatedAt: service.updatedAt,
      breadcrumb: [homeLink, { label: 'Services', href: '/services' }],
    }),
    summary: service.summary,
    picture: pictureOf(documents.get('media', service.image)),
    body: service.body ?? null,
    blocks: blockContextOf({ site: reader.site, documents }),
    faqs: questionsOf(service.faqs),
    areas: (service.areas ?? []).flatMap((id) => areaLinkOf(documents.get('service-areas', id))),
  }
}
