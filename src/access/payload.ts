import type {
  Access,
  CollectionBeforeOperationHook,
  CollectionConfig,
  FieldAccess,
  PayloadRequest,
  Where,
} from 'payload'
import {
  isStaff,
  mayManageAccount,
  mayOnSite,
  roles,
  sitesWhere,
  type Action,
  type Person,
  type Role,
  type Sites,
  type Subject,
} from './policy'

/** The policy as Payload understands it: access functions that return true, false or a `Where`. */

/** The signed-in person of a request, or null. Rights come from the user's row, read afresh for each request. */
export function personOf(req: Pick<PayloadRequest, 'user'>): Person | null {
  return req.user?.collection === 'users' ? personFrom(req.user) : null
}

/** A user's document as the policy sees it. Unknown roles and rows without a site give no rights. */
export function personFrom(user: {
  id?: unknown
  platformAdmin?: unknown
  memberships?: { site?: unknown; roles?: unknown }[] | null
}): Person {
  return {
    id: String(user.id ?? ''),
    platformAdmin: user.platformAdmin === true,
    memberships: (user.memberships ?? []).flatMap((row) => {
      const site = idOf(row.site)
      return site ? [{ site, roles: knownRoles(row.roles) }] : []
    }),
  }
}

/** The id in a relationship value, populated or not; null when there is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id)
  return null
}

/**
 * Access for a collection whose documents belong to a site. `shared` collections have a `sharedWith` field: borrowing
 * sites may read, never write.
 */
export function siteAccess({
  subject,
  shared = false,
}: {
  subject: Extract<Subject, 'content' | 'library'>
  shared?: boolean
}): NonNullable<CollectionConfig['access']> {
  return {
    create: ({ req, data }) => mayCreate(personOf(req), subject, data),
    read: ({ req }) => ownedBy(sitesWhere(personOf(req), 'read', subject), { shared }),
    readVersions: ({ req }) =>
      ownedBy(sitesWhere(personOf(req), 'read', subject), { shared: false, prefix: 'version.' }),
    update: ({ req, data }) => ownedBy(sitesWhere(personOf(req), updateAction(subject, req, data), subject)),
    delete: ({ req }) => ownedBy(sitesWhere(personOf(req), 'delete', subject)),
  }
}

/**
 * Payload tells access functions nothing of the `draft` argument, and a PATCH without it writes the live document.
 * This hook, which runs before access is checked, keeps it where `siteAccess` can see it.
 */
export const rememberDraftSave: CollectionBeforeOperationHook = ({ args, req }) => {
  req.context.draftSave = 'draft' in args && args.draft === true
  return args
}

/** Only platform admins. */
export const platformAdminOnly: Access = ({ req }) => personOf(req)?.platformAdmin === true

export const platformAdminField: FieldAccess = ({ req }) => personOf(req)?.platformAdmin === true

/** On a site's own document: the admins of that site. */
export const siteAdminField: FieldAccess = ({ req, id, doc }) =>
  mayOnSite(personOf(req), 'update', 'sites', idOf(id ?? doc?.id))

/** Sites: members read, their admins update. */
export const sitesAccess = {
  read: ({ req }) => among(sitesWhere(personOf(req), 'read', 'sites')),
  update: ({ req }) => among(sitesWhere(personOf(req), 'update', 'sites')),
} satisfies CollectionConfig['access']

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
  unlock: ({ req, id }) => mayManage(req, id, { own: false }),
} satisfies CollectionConfig['access']

/** Everybody who works for some practice. */
export const staffOnly: Access = ({ req }) => isStaff(personOf(req))

/**
 * What a practice's patients may see of a collection: the site's own documents and those shared with it, published
 * only. The content readers add it to every query of theirs.
 */
export function patientsWhere(
  siteId: string,
  { shared, drafts }: { shared: boolean; drafts: boolean },
): Where {
  const sites = ownedBy([siteId], { shared })
  return { and: [sites as Where, ...(drafts ? [{ _status: { equals: 'published' } }] : [])] }
}

/** A `Where` for documents of these sites (and, when asked, documents shared with them). */
export function ownedBy(
  sites: Sites,
  { shared = false, prefix = '' }: { shared?: boolean; prefix?: string } = {},
): boolean | Where {
  if (sites === 'all') return true
  if (sites.length === 0) return false
  const own: Where = { [`${prefix}site`]: { in: [...sites] } }
  return shared ? { or: [own, { sharedWith: { in: [...sites] } }] } : own
}

function among(sites: Sites): boolean | Where {
  return sites === 'all' ? true : sites.length > 0 && { id: { in: [...sites] } }
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

function mayCreate(person: Person | null, subject: Subject, data: unknown): boolean {
  const sites = sitesWhere(person, wantsToPublish(data) ? 'publish' : 'create', subject)
  if (sites === 'all') return true
  const site = typeof data === 'object' && data !== null && 'site' in data ? idOf(data.site) : null
  return site === null ? sites.length > 0 : sites.includes(site)
}

/** Saving a draft is `update`; everything that changes the live document is `publish`. */
function updateAction(subject: Subject, req: PayloadRequest, data: unknown): Action {
  if (subject === 'library') return 'update'
  return wantsToPublish(data) || req.context.draftSave === false ? 'publish' : 'update'
}

function wantsToPublish(data: unknown): boolean {
  return typeof data === 'object' && data !== null && '_status' in data && data._status === 'published'
}

function knownRoles(value: unknown): Role[] {
  return Array.isArray(value) ? roles.filter((role) => value.includes(role)) : []
}
