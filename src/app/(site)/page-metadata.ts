import type { Metadata } from 'next'
import type { PageModel, SiteModel } from '@/content/models'
import { cardPath, PLAIN_FILES } from '@/sites/plain-files'

/** As the Open Graph protocol names kinds of pages. */
export type PageKind = 'website' | 'article' | 'profile'

/**
 * The head of a page: title, description, the one address to keep, and what a shared link shows. A preview and a
 * borrowed document stay out of search engines.
 */
export function pageMetadata({
  page,
  site,
  preview,
  kind,
}: {
  page: PageModel
  site: SiteModel
  preview: boolean
  kind: PageKind
}): Metadata {
  const title = titleWith(page.seo.title, site.name)
  const description = page.seo.description ?? undefined
  const chosen = page.seo.image
  const picture = chosen?.sources.at(-1)?.href ?? cardPath(page.path)
  return {
    title: { absolute: title },
    description,
    keywords: page.topics,
    alternates: { canonical: page.canonical, ...(isWayIn(page) ? { types: FEED } : {}) },
    manifest: isWayIn(page) ? PLAIN_FILES.webManifest : undefined,
    robots: preview || page.seo.noindex ? { index: false, follow: !preview } : undefined,
    openGraph: {
      type: kind,
      title,
      description,
      url: page.canonical,
      siteName: site.name,
      locale: 'en_GB',
      images: [{ url: new URL(picture, site.home).href, alt: chosen?.alt }],
    },
    // A long number in a text is not always a telephone number.
    formatDetection: { telephone: false },
  }
}

/** Where people begin: other pages are spared the bytes of what nobody looks for on them. */
function isWayIn({ path }: PageModel): boolean {
  return path === '/' || path === '/guides'
}

const FEED = { 'application/atom+xml': PLAIN_FILES.feed }

/** "Sciatica exercises – Practice name", the name only once. */
export function titleWith(title: string, siteName: string): string {
  return title.includes(siteName) ? title : `${title} – ${siteName}`
}
