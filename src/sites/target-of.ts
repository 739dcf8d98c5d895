import { slugify } from './slugify'
import type { PageTarget } from './url'

/** The fields by which a document finds its page. */
export type Addressed = { slug?: unknown; county?: unknown; kind?: unknown }

/** The page on which a document is shown, or null when its collection has no pages or its address is not yet written. */
export function targetOf(collection: string, doc: Addressed): PageTarget | null {
  const slug = typeof doc.slug === 'string' && doc.slug !== '' ? doc.slug : null
  switch (collection) {
    case 'articles':
      return slug ? { page: 'guide', slug } : null
    case 'exercises':
      return slug ? { page: 'exercise', slug } : null
    case 'authors':
      return slug ? { page: 'author', slug } : null
    case 'services':
      return slug ? { page: 'service', slug } : null
    case 'pages':
      return doc.kind === 'home' ? { page: 'home' } : slug ? { page: 'page', slug } : null
    case 'service-areas':
      return slug && typeof doc.county === 'string'
        ? { page: 'area', county: slugify(doc.county), place: slug }
        : null
    default:
      return null
  }
}
