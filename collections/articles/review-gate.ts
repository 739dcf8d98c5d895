import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/payload'
import type { Article } from '@/payload-types'

/**
 * A guide is published with a clinical reviewer who is not its author, and with the dates of the last and the next
 * review (NHS standard for creating health content; PIF TICK). Demonstration sites have no reviewers to name: their
 * pages say that nobody has reviewed them.
 */
export const requireReview: CollectionBeforeChangeHook<Article> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const article = { ...originalDoc, ...data } as Article
  const siteId = idOf(article.site)
  if (!siteId) return data
  // The practice's own settings decide, whoever saves.
  const site = await req.payload.findByID({
    collection: 'sites',
    id: siteId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (article.lastReviewed && !article.nextReviewDue) {
    data.nextReviewDue = monthsLater(article.lastReviewed, site.reviewInterval)
  }
  if (site.demonstration) return data

  const errors = [
    idOf(article.clinicalReviewer) === null
      ? { path: 'clinicalReviewer', message: 'Choose who has reviewed this guide before you publish it.' }
      : idOf(article.clinicalReviewer) === idOf(article.author)
        ? { path: 'clinicalReviewer', message: 'The reviewer must be somebody else than the author.' }
        : null,
    article.lastReviewed
      ? null
      : { path: 'lastReviewed', message: 'Write the day on which the guide was last reviewed.' },
    (article.references ?? []).length === 0
      ? { path: 'references', message: 'Name at least one source, best a guideline.' }
      : null,
  ].filter((error) => error !== null)
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors })
  return data
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
