import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/access/payload'

/** Two published home pages would leave it to chance which one patients see. */
export const refuseSecondHome: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const kind = data.kind ?? originalDoc?.kind
  const site = idOf(data.site ?? originalDoc?.site)
  if (kind !== 'home' || data._status !== 'published' || !site) return data
  // The rule concerns the site, not the person.
  const { docs } = await req.payload.find({
    collection: 'pages',
    depth: 0,
    limit: 2,
    overrideAccess: true,
    pagination: false,
    req,
    where: {
      and: [{ site: { equals: site } }, { kind: { equals: 'home' } }, { _status: { equals: 'published' } }],
    },
  })
  const other = docs.find(({ id }) => id !== originalDoc?.id)
  if (!other) return data
  throw new ValidationError({
    collection: collection.slug,
    errors: [
      { path: 'kind', message: `“${other.title}” is this practice’s home page already. Unpublish it first.` },
    ],
  })
}
