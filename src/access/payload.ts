import {
  Forbidden,
  type Access,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type FieldAccess,
  type FilterOptions,
  type PayloadRequest,
  type Where,
} from 'payload'
import {
  isStaff,
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
export function personFrom(user: { id?: unknown; platformAdmin?: unknown; memberships?: unknown }): Person {
  return {
    id: String(user.id ?? ''),
    platformAdmin: user.platformAdmin === true,
    memberships: rowsOf(user.memberships).flatMap((row) => {
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
    read: ({ req }) => readableOn(sitesWhere(personOf(req), 'read', subject), { shared, subject }),
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
export const rememberDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  // Reads that hooks make within the same request say nothing of what is being saved.
  if (operation === 'create' || operation === 'update' || operation === 'restoreVersion') {
    req.context.draftSave = 'draft' in args && args.draft === true
  }
  return args
}

/** Payload tells a version that does not exist from another practice's; nobody is told which of the two it is. */
export const concealVersions: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'restoreVersion' || !('id' in args)) return args
  const { totalDocs } = await req.payload.countVersions({
    collection: collection.slug,
    overrideAccess: true,
    req,
    where: { id: { equals: args.id } },
  })
  if (totalDocs === 0) throw new Forbidden(req.t)
  return args
}

/** One thing that people may do to documents of the sites on which they may do it to this kind of thing. */
export function onSites(action: Action, subject: Subject): Access {
  return ({ req }) => ownedBy(sitesWhere(personOf(req), action, subject))
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
 * Limits a picker of practices to those on which the person may do something. Start-up and scripts act without a
 * person and may choose any; a request without a person never gets as far as a picker.
 */
export function siteChoices(action: Action, subject: Subject): FilterOptions {
  return ({ req }) => {
    const sites = req.user ? sitesWhere(personOf(req), action, subject) : 'all'
    return sites === 'all' ? true : { id: { in: [...sites] } }
  }
}

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
  return { and: [sites as Where, ...(drafts ? [published] : [])] }
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

const published: Where = { _status: { equals: 'published' } }

/** Everything of these sites; of what others lend them, what is published: an owner's drafts stay with the owner. */
function readableOn(
  sites: Sites,
  { shared, subject }: { shared: boolean; subject: Subject },
): boolean | Where {
  const own = ownedBy(sites)
  if (typeof own === 'boolean' || !shared) return own
  const lent = ownedBy(sites, { shared }) as Where
  return subject === 'content' ? { or: [own, { and: [lent, published] }] } : lent
}

function among(sites: Sites): boolean | Where {
  return sites === 'all' ? true : sites.length > 0 && { id: { in: [...sites] } }
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

function rowsOf(value: unknown): { site?: unknown; roles?: unknown }[] {
  return Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
}

function knownRoles(value: unknown): Role[] {
  return Array.isArray(value) ? roles.filter((role) => value.includes(role)) : []
}
