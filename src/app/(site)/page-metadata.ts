import type { Metadata } from 'next'
import type { PageModel, SiteModel } from '@/content/models'

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
  const image = page.seo.image
  const largest = image?.sources.at(-1)
  return {
    title: { absolute: title },
    description,
    keywords: page.topics,
    alternates: { canonical: page.canonical },
    robots: preview || page.seo.noindex ? { index: false, follow: !preview } : undefined,
    openGraph: {
      type: kind,
      title,
      description,
      url: page.canonical,
      siteName: site.name,
      locale: 'en_GB',
      images: image && largest ? [{ url: new URL(largest.href, site.home).href, alt: image.alt }] : undefined,
    },
    // A long number in a text is not always a telephone number.
    formatDetection: { telephone: false },
  }
}

/** "Sciatica exercises – Practice name", the name only once. */
export function titleWith(title: string, siteName: string): string {
  return title.includes(siteName) ? title : `${title} – ${siteName}`
}
