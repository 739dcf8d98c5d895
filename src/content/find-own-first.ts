import type { SiteReader } from './site-reader'

/**
 * The document with this slug: the site's own when it has one, else the first shared with it. A site may borrow two
 * documents of one slug from two owners; the older one then stays where it was.
 */
export async function findOwnFirst<T extends 'articles' | 'exercises' | 'authors'>(
  reader: SiteReader,
  collection: T,
  slug: string,
) {
  const found = await reader.find(collection, { where: { slug: { equals: slug } }, sort: 'createdAt' })
  return found.find(({ site }) => site === reader.site.id) ?? found[0] ?? null
}
