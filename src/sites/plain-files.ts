/** What is published of a site beside its pages, by path, with its media type: for machines, not for people. */
const PLAIN_FILES = new Map([
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
])

/** Their paths. */
export const plainFiles = [...PLAIN_FILES.keys()]

/** Whether a path is one of them. */
export function isPlainFile(path: string): boolean {
  return PLAIN_FILES.has(path)
}

/** The media type of what is published at a path. */
export function mediaTypeOf(path: string): string {
  return PLAIN_FILES.get(path) ?? 'text/html; charset=utf-8'
}
