/** Collections whose documents have a page of their own. */
const paged = ['articles', 'authors', 'exercises', 'pages', 'service-areas', 'services'] as const

export type PagedCollection = (typeof paged)[number]

export function isPaged(collection: unknown): collection is PagedCollection {
  return (paged as readonly unknown[]).includes(collection)
}
