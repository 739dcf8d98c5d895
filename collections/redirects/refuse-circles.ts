import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { idOf } from '@/access/payload'
import type { Redirect } from '@/payload-types'
import { targetOf } from '@/sites/target-of'
import { pathOf } from '@/sites/url'

/** A redirect that leads, by itself or through others, to where it starts would send readers round for ever. */
export const refuseCircles: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const redirect = { ...originalDoc, ...data } as Redirect
  const site = idOf(redirect.site)
  if (!site || redirect.deletedAt) return data
  const hosts = await hostsOf(site, req)
  const { docs } = await req.payload.find({
    collection: 'redirects',
    depth: 0,
    // The rule concerns the website, not the person.
    overrideAccess: true,
    pagination: false,
    req,
    where: { site: { equals: site } },
  })
  const others = new Map(docs.filter(({ id }) => id !== originalDoc?.id).map((doc) => [doc.from, doc]))
  const way = [redirect.from]
  for (let at: Redirect | undefined = redirect; at; at = others.get(way.at(-1) ?? '')) {
    const to = await endOf({ to: at.to, hosts, req })
    if (to === null) return data
    way.push(to)
    if (way.indexOf(to) < way.length - 1) break
  }
  // A circle further on that this redirect only leads into is there already.
  if (way.at(-1) !== redirect.from) return data
  const message =
    way.length === 2
      ? 'This address leads to itself. Choose another new address.'
      : `This would lead in a circle: ${way.join(' → ')}. Choose another new address.`
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ path: 'from', label: 'Old address', message }],
  })
}

async function hostsOf(site: string, req: PayloadRequest): Promise<string[]> {
  const doc = await req.payload.findByID({
    collection: 'sites',
    id: site,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return (doc?.hosts ?? []).map(({ host }) => host)
}

/** The path on the practice's own website to which a link leads, or null when it leads elsewhere. */
async function endOf({
  to,
  hosts,
  req,
}: {
  to: Redirect['to']
  hosts: readonly string[]
  req: PayloadRequest
}): Promise<string | null> {
  switch (to?.kind) {
    case 'path':
      return to.path ?? null
    case 'url': {
      const url = to.url && URL.canParse(to.url) ? new URL(to.url) : null
      return url && hosts.includes(url.hostname) ? url.pathname.replace(/(.)\/$/, '$1').toLowerCase() : null
    }
    case 'document':
      return documentPath(to.document, req)
    default:
      return null
  }
}

async function documentPath(reference: Redirect['to']['document'], req: PayloadRequest) {
  const id = idOf(reference?.value)
  if (!reference || id === null) return null
  const doc = await req.payload.findByID({
    collection: reference.relationTo,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const target = doc && targetOf(reference.relationTo, doc)
  return target ? pathOf(target) : null
}
