import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/payload'
import { mayOnSite } from '@/access/policy'
import { mostAlikeArea, type KeptOut } from './near-copies'

/** What the admin says of an area whose text another page has as well. */
export type Likeness = {
  /** In hundredths. */
  percent: number
  /** The area's own sentence that is most alike. */
  sentence: string | null
  keptOut: KeptOut
  /** The other page, when the person may see it: its place, and where it is edited. */
  page: { place: string; address: string } | null
}

/**
 * How alike an area's text, as last saved, is to another page's. Of another practice's page nothing is told but that
 * there is one.
 *
 * @returns `unknown` for an area that the person of the request may not see, and null for one that is like no other
 */
export async function likenessOf(req: PayloadRequest, id: string): Promise<Likeness | null | 'unknown'> {
  const person = personOf(req)
  const area = person && (await findArea(req, id))
  if (!area) return 'unknown'
  const alike = await mostAlikeArea(req.payload, area)
  if (!alike || alike.keptOut === 'none') return null
  const other = mayOnSite(person, 'read', 'content', alike.site) ? await findArea(req, alike.id) : null
  return {
    percent: Math.round(alike.likeness * 100),
    sentence: alike.sentence,
    keptOut: alike.keptOut,
    page: other && { place: other.place, address: `/admin/collections/service-areas/${other.id}` },
  }
}

function findArea(req: PayloadRequest, id: string) {
  return req.payload.findByID({
    collection: 'service-areas',
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: false,
    req,
  })
}
