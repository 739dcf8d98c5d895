import type { CollectionSlug, Payload } from 'payload'
import type { KeptMove, Move } from '@/publishing/reconcile'

/**
 * Writes down where pages went that changed their address, as redirects that the practice's editors see and may
 * delete. What an editor has written for the same address stays.
 *
 * @returns the old addresses that are settled now
 */
export async function keepMoves({
  payload,
  site,
  moves,
}: {
  payload: Payload
  site: string
  moves: readonly Move[]
}): Promise<KeptMove[]> {
  // The publisher acts for nobody.
  const collection = 'redirects'
  const overrideAccess = true
  const kept: KeptMove[] = []
  for (const { from, document } of moves) {
    // The home page is no old address: without one, there is nothing at its place.
    if (from === '/') continue
    const [relationTo = '', value = ''] = document.split(':')
    const to = { kind: 'document' as const, document: { relationTo: relationTo as Leads, value } }
    const { docs } = await payload.find({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess,
      pagination: false,
      where: { and: [{ site: { equals: site } }, { from: { equals: from } }] },
    })
    const [known] = docs
    try {
      if (!known)
        await payload.create({ collection, overrideAccess, data: { site, from, to, origin: 'moved' } })
      else if (known.origin === 'moved')
        await payload.update({ collection, overrideAccess, id: known.id, data: { to } })
      kept.push({ from, leads: known && known.origin !== 'moved' ? 'elsewhere' : 'to the document' })
    } catch (error) {
      payload.logger.error({ err: error, msg: `The old address ${from} could not be kept for good` })
    }
  }
  return kept
}

/** The collections to which a link may lead. */
type Leads = Extract<
  CollectionSlug,
  'articles' | 'authors' | 'exercises' | 'pages' | 'service-areas' | 'services'
>
