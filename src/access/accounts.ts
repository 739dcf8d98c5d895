import {
  Forbidden,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
  type Where,
} from 'payload'
import { personFrom, personOf } from './payload'
import { isStaff, mayManageAccount, sitesWhere, type Sites } from './policy'

/**
 * Accounts: everybody their own; admins of a practice those that belong wholly to practices of theirs. The last rule
 * is no `Where`, so changes are allowed one account at a time.
 */
export const accountAccess = {
  admin: ({ req }) => isStaff(personOf(req)),
  create: ({ req }) => isUnlimited(sitesWhere(personOf(req), 'create', 'users')),
  read: ({ req }) => ownAccountOr(req, sitesWhere(personOf(req), 'read', 'users')),
  update: ({ req, id }) => mayManage(req, id, { own: true }),
  delete: ({ req, id }) => mayManage(req, id, { own: false }),
  unlock: async ({ req, id }) => mayManage(req, id ?? (await idOfNamedAccount(req)), { own: false }),
} satisfies CollectionConfig['access']

/**
 * Somebody who works for two practices is seen by the admins of both. MongoDB matches each condition with any of their
 * rows, so a question about `memberships.site.name` would let one admin find out by trial what the other practice says
 * of itself.
 */
export const refuseTrials: CollectionBeforeOperationHook = ({ args, req }) => {
  const asked = JSON.stringify(['where' in args ? args.where : null, 'sort' in args ? args.sort : null])
  const person = personOf(req)
  if (person && !person.platformAdmin && /memberships[^"]*\.site\./.test(asked)) throw new Forbidden(req.t)
  return args
}

function isUnlimited(sites: Sites): boolean {
  return sites === 'all' || sites.length > 0
}

function ownAccountOr(req: PayloadRequest, sites: Sites): boolean | Where {
  if (sites === 'all') return true
  const person = personOf(req)
  if (!person) return false
  const own: Where = { id: { equals: person.id } }
  return sites.length > 0 ? { or: [own, { 'memberships.site': { in: [...sites] } }] } : own
}

async function mayManage(
  req: PayloadRequest,
  id: string | number | undefined,
  { own }: { own: boolean },
): Promise<boolean> {
  const person = personOf(req)
  if (!person) return false
  if (person.platformAdmin) return true
  if (id === undefined) return false
  if (String(id) === person.id) return own
  const account = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return account !== null && mayManageAccount(person, personFrom(account))
}

/** An account is unlocked by its email address, not by its id. */
async function idOfNamedAccount(req: PayloadRequest): Promise<string | undefined> {
  const email: unknown = req.data?.email
  if (typeof email !== 'string' || !personOf(req)) return undefined
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  return docs[0]?.id
}
