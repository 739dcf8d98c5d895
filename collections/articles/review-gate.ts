import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { idOf } from '@/access/payload'
import type { PublishCheck } from '@/fields/refuse-unready'
import type { Article, Site } from '@/payload-types'

/**
 * A guide is published with a clinical reviewer who is not its author, and with the dates of the last and the next
 * review (NHS standard for creating health content; PIF TICK). Demonstration sites have no reviewers to name: their
 * pages say that nobody has reviewed them.
 */
export const reviewOfGuide: PublishCheck<Article> = async (article, req) => {
  const site = await siteOf(article, req)
  if (!site || site.demonstration) return []
  const reviewer = idOf(article.clinicalReviewer)
  return [
    reviewer === null
      ? { path: 'clinicalReviewer', message: 'Choose who has reviewed this guide before you publish it.' }
      : reviewer === idOf(article.author)
        ? { path: 'clinicalReviewer', message: 'The reviewer must be somebody else than the author.' }
        : null,
    article.lastReviewed
      ? null
      : { path: 'lastReviewed', message: 'Write the day on which the guide was last reviewed.' },
    (article.references ?? []).length === 0
      ? { path: 'references', message: 'Name at least one source, best a guideline.' }
      : null,
  ].filter((missing) => missing !== null)
}

/** Works out when a guide that is published is due for its next review, unless somebody chose a day. */
export const dateNextReview: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, req }) => {
  if (data._status !== 'published') return data
  const article = { ...originalDoc, ...data } as Article
  if (!article.lastReviewed || article.nextReviewDue) return data
  const site = await siteOf(article, req)
  if (site) data.nextReviewDue = monthsLater(article.lastReviewed, site.reviewInterval)
  return data
}

/** The practice's own settings decide, whoever saves. */
async function siteOf(article: Article, req: PayloadRequest): Promise<Site | null> {
  const id = idOf(article.site)
  if (!id) return null
  return req.payload.findByID({ collection: 'sites', id, depth: 0, overrideAccess: true, req })
}

/** The same day of the month, or the last day of a shorter month. */
function monthsLater(isoDate: string, months: number): string {
  const date = new Date(isoDate)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return date.toISOString()
}
