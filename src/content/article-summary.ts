import { idOf } from '@/access/payload'
import type { Article } from '@/payload-types'
import { pathOf } from '@/sites/url'
import type { ArticleSummary } from './models'
import type { SiteReader } from './site-reader'

export function articleSummaryOf(article: Article, reader: SiteReader): ArticleSummary {
  return {
    title: article.title,
    href: pathOf({ page: 'guide', slug: article.slug }),
    summary: article.summary,
    condition: article.condition,
    borrowed: idOf(article.site) !== reader.site.id,
  }
}
