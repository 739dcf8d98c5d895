/**
 * Who may do what on which site: the whole rule, as data and pure functions. `payload.ts` adapts it to Payload;
 * nothing else in the code decides about rights.
 */

/** A member of staff. `memberships` name the sites by id. */
export type Person = {
  id: string
  platformAdmin: boolean
  memberships: { site: string; roles: Role[] }[]
}

export const roles = ['admin', 'editor', 'author', 'reviewer', 'reception'] as const
export type Role = (typeof roles)[number]

/**
 * `update` is saving a draft; `publish` is changing what patients see (publishing, unpublishing, live edits); `recall`
 * is taking a page off every site at once, for good reason.
 */
export type Action = 'read' | 'create' | 'update' | 'publish' | 'delete' | 'recall'

/** `content` has drafts; `library` (media, redirects) has none; the others have rules of their own. */
export type Subject = 'content' | 'library' | 'sites' | 'users' | 'enquiries'

export type Sites = 'all' | readonly string[]

/**
 * The sites on which a person may do something.
 *
 * @param person the signed-in person, or null for a visitor, who may do nothing: patients never touch the API
 * @returns `'all'` for platform admins, but for patients' enquiries, else the ids of the sites, possibly none
 */
export function sitesWhere(person: Person | null, action: Action, subject: Subject): Sites {
  if (!person) return []
  // What patients write is for their practice: who runs the platform reads it only as somebody who works there.
  if (person.platformAdmin && subject !== 'enquiries') return 'all'
  return person.memberships
    .filter(({ roles }) => roles.some((role) => rights[role][subject].includes(action)))
    .map(({ site }) => site)
}

/** Whether a person may do something on one site. */
export function mayOnSite(
  person: Person | null,
  action: Action,
  subject: Subject,
  site: string | null | undefined,
): boolean {
  const sites = sitesWhere(person, action, subject)
  return sites === 'all' || (typeof site === 'string' && sites.includes(site))
}

/** Whether a person works on any site at all; only then do shared platform documents concern them. */
export function isStaff(person: Person | null): boolean {
  return person !== null && (person.platformAdmin || person.memberships.length > 0)
}

/**
 * Whether a person may edit or remove an account: their own, or one that belongs wholly to sites they administer.
 * An account that also works for another practice is out of reach, else an admin of one practice could set the
 * password of another's staff.
 */
export function mayManageAccount(person: Person | null, account: Person): boolean {
  if (!person) return false
  if (person.platformAdmin) return true
  if (account.platformAdmin || account.memberships.length === 0) return false
  return account.memberships.every(({ site }) => mayOnSite(person, 'update', 'users', site))
}

/**
 * Why a person may not give an account these rights, as a sentence, or null when they may. `before` is null for a new
 * account. Nobody changes their own rights, and nobody gives rights on a site they do not administer.
 */
export function refusalToGrant(
  person: Person | null,
  before: Person | null,
  after: Omit<Person, 'id'>,
): string | null {
  if (person?.platformAdmin) return null
  if (after.platformAdmin !== (before?.platformAdmin ?? false)) {
    return 'Only a platform admin can make somebody a platform admin, or stop them being one.'
  }
  const changed = changedSites(before?.memberships ?? [], after.memberships)
  if (changed.length > 0 && before && before.id === person?.id) {
    return 'You cannot change your own roles. Ask another admin of your practice.'
  }
  if (changed.some((site) => !mayOnSite(person, 'update', 'users', site))) {
    return 'You can give roles only on practices of which you are an admin.'
  }
  if (!before && after.memberships.length === 0) return 'Choose at least one practice for the new account.'
  return null
}

const everything: readonly Action[] = ['read', 'create', 'update', 'publish', 'delete']
const drafting: readonly Action[] = ['read', 'create', 'update']
const withRecall: readonly Action[] = [...everything, 'recall']

/**
 * A clinical reviewer writes nothing, but who sees a danger to patients need not wait for somebody who may. Reception
 * answers patients' enquiries (`update` says what was done with one), and needs nothing else; who writes guides needs
 * no enquiries.
 */
const rights: Record<Role, Record<Subject, readonly Action[]>> = {
  admin: {
    content: withRecall,
    library: everything,
    sites: ['read', 'update'],
    users: everything,
    enquiries: ['read', 'update', 'delete'],
  },
  editor: { content: withRecall, library: everything, sites: ['read'], users: [], enquiries: [] },
  author: { content: drafting, library: drafting, sites: ['read'], users: [], enquiries: [] },
  reviewer: { content: ['read', 'recall'], library: ['read'], sites: ['read'], users: [], enquiries: [] },
  reception: { content: [], library: [], sites: ['read'], users: [], enquiries: ['read', 'update'] },
}

function changedSites(before: Person['memberships'], after: Person['memberships']): string[] {
  const sites = new Set([...before, ...after].map(({ site }) => site))
  return [...sites].filter((site) => rolesOn(before, site) !== rolesOn(after, site))
}

/** The roles on a site as one comparable text, null for no row at all; several rows for one site count together. */
function rolesOn(memberships: Person['memberships'], site: string): string | null {
  const rows = memberships.filter((membership) => membership.site === site)
  return rows.length === 0 ? null : [...new Set(rows.flatMap(({ roles }) => roles))].sort().join(' ')
}
