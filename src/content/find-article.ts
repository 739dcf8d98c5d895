import { blockContextOf } from './block-context'
import { loadDocuments } from './documents'
import { findOwnFirst } from './find-own-first'
import type { ArticleModel } from './models'
import { ownerOf } from './owner'
import { homeLink, pageModelOf } from './page-model'
import { personOf } from './person'
import { pictureOf } from './picture'
import type { SiteReader } from './site-reader'
import { siteAddress } from './site-model'
import { bodyRegionName } from '@/fields/body-regions'
import { textOrNull, textsOf } from '@/fields/read-texts'

/** The condition guide with this slug, the site's own before one that it borrows, or null. */
export async function findArticle(reader: SiteReader, slug: string): Promise<ArticleModel | null> {
  const article = await findOwnFirst(reader, 'articles', slug)
  if (!article) return null
  const documents = await loadDocuments(reader, [{ collection: 'articles', doc: article }])
  const owner = await ownerOf(article, reader)
  const author = documents.get('authors', article.author)
  const reviewer = documents.get('authors', article.clinicalReviewer)
  const target = { page: 'guide', slug: article.slug } as const
  const blocks = blockContextOf({
    site: reader.site,
    documents,
    programme: article.programme,
    references: article.references,
  })
  return {
    ...pageModelOf({
      reader,
      target,
      title: article.title,
      description: article.summary,
      seo: article.seo,
      documents,
      updatedAt: article.updatedAt,
      owner,
      breadcrumb: [homeLink, { label: 'Guides', href: '/guides' }],
    }),
    topics: (article.bodyRegions ?? []).flatMap((region) => bodyRegionName(region) ?? []),
    condition: article.condition,
    summary: article.summary,
    bodyRegions: article.bodyRegions ?? [],
    audience: article.audience,
    keyPoints: textsOf(article.keyPoints),
    hero: pictureOf(documents.get('media', article.hero?.image)),
    heroCaption: textOrNull(article.hero?.caption),
    body: article.body,
    blocks,
    author: author && personOf(author, documents),
    reviewer: reviewer && personOf(reviewer, documents),
    lastReviewed: article.lastReviewed?.slice(0, 10) ?? null,
    nextReviewDue: article.nextReviewDue?.slice(0, 10) ?? null,
    conflictOfInterest: textOrNull(article.conflictOfInterest),
    references: blocks.references,
    borrowedFrom: owner && { label: owner.name, href: siteAddress(owner, '/') },
  }
}
