import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '@/access/payload'
import { nudgePublisher } from '@/publishing/nudge'

/** Tells the publisher which sites show a document that was saved: its owner, and those that borrow or borrowed it. */
export const nudgeSites: CollectionAfterChangeHook = ({ doc, previousDoc }) => {
  const staysDraft = doc._status === 'draft' && previousDoc?._status === 'draft'
  if (!staysDraft) nudgePublisher([...sitesOf(doc), ...sitesOf(previousDoc)])
  return doc
}

export const nudgeSitesAfterDelete: CollectionAfterDeleteHook = ({ doc }) => {
  nudgePublisher(sitesOf(doc))
  return doc
}

/** For what every site may show: safety notices, and the practices themselves, whose names stand on borrowed pages. */
export const nudgeEverySite: CollectionAfterChangeHook = ({ doc }) => {
  nudgePublisher('all')
  return doc
}

function sitesOf(doc: { site?: unknown; sharedWith?: unknown } | null | undefined): string[] {
  const borrowers = Array.isArray(doc?.sharedWith) ? doc.sharedWith : []
  return [doc?.site, ...borrowers].flatMap((site) => idOf(site) ?? [])
}
