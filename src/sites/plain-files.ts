/**
 * What is published of a site beside its pages: for machines, not for people. The path of a page never has an ending
 * (`slugify`), the path of such a file always has one, and it says what the file is.
 */
export const PLAIN_FILES = {
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  feed: '/feed.xml',
  llms: '/llms.txt',
  webManifest: '/site.webmanifest',
  favicon: '/favicon.ico',
  touchIcon: '/apple-touch-icon.png',
  icon: '/icons/192.png',
  largeIcon: '/icons/512.png',
  /** Where the practice comes, for the answers to its postcode form. Nobody can ask for it: its path is a form's. */
  coverage: '/forms/coverage.json',
} as const

/** The paths of those that every site has. */
export const plainFiles: readonly string[] = Object.values(PLAIN_FILES)

/** Whether a path is that of a file for machines. */
export function isPlainFile(path: string): boolean {
  return MEDIA_TYPES.has(endingOf(path))
}

/** Whether what is published at a path is a picture: its bytes are sent as they are, as they are compressed already. */
export function isPicture(path: string): boolean {
  return isPlainFile(path) && mediaTypeOf(path).startsWith('image/')
}

/**
 * Names the way in which pictures are drawn. A new build draws all pages again, but pictures only when this has
 * changed: they take most of the time, and nothing else of a build has a part in them.
 */
export const DRAWING = '1'

/** The media type of what is published at a path. */
export function mediaTypeOf(path: string): string {
  if (path === PLAIN_FILES.feed) return 'application/atom+xml; charset=utf-8'
  return MEDIA_TYPES.get(endingOf(path)) ?? 'text/html; charset=utf-8'
}

/** The path of one part of a list of pages that is too long for one file; parts are counted from 1. */
export function sitemapPartPath(part: number): string {
  return `/sitemaps/${part}.xml`
}

/**
 * The path of the picture that stands for a page where its link is shared. What is made for one reader has none of its
 * own, and shares the home page's. No page can be called `_`.
 */
export function cardPath(page: string): string {
  return `/cards${page === '/' || made.has(page) ? '/_' : page}.png`
}

const made = new Set(['/plan', '/search'])

/** The page that such a picture stands for. */
export function pageOfCard(path: string): string {
  const page = path.slice('/cards'.length, -'.png'.length)
  return page === '/_' ? '/' : page
}

const MEDIA_TYPES = new Map([
  ['txt', 'text/plain; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['webmanifest', 'application/manifest+json'],
  ['json', 'application/json'],
  ['png', 'image/png'],
  ['ico', 'image/vnd.microsoft.icon'],
])

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
