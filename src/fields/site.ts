import { tenantField } from '@payloadcms/plugin-multi-tenant/fields'
import {
  APIError,
  Forbidden,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type Field,
  type PayloadRequest,
  type RelationshipField,
} from 'payload'
import { idOf, personFrom, personOf } from '@/access/payload'
import { mayOnSite, sitesWhere, type Subject } from '@/access/policy'

/** The owning site. The admin's site switcher fills it in; people who work on one site never see it. */
export const siteField: Field = tenantField({
  name: 'site',
  adminUsersSlug: 'users',
  isAutosaveEnabled: true,
  tenantsArrayFieldName: 'memberships',
  tenantsArrayTenantFieldName: 'site',
  tenantsCollectionSlug: 'sites',
  unique: false,
  userHasAccessToAllTenants: (user) => personFrom(user).platformAdmin,
  overrides: { label: 'Practice' },
})

/** The sites that may show this document as theirs to borrow, never to edit. */
export const sharedWithField: RelationshipField = {
  name: 'sharedWith',
  type: 'relationship',
  label: 'Shared with',
  relationTo: 'sites',
  hasMany: true,
  index: true,
  filterOptions: ({ req }) => {
    const sites = sitesWhere(personOf(req), 'publish', 'content')
    return sites === 'all' ? true : { id: { in: [...sites] } }
  },
  admin: {
    position: 'sidebar',
    allowCreate: false,
    allowEdit: false,
    description:
      'Other practices that may show this. It stays yours: only you can change it. You can choose practices that you work for.',
    condition: (_, __, { user }) =>
      personFrom(user ?? {}).platformAdmin || personFrom(user ?? {}).memberships.length > 1,
  },
}

/** A document is made on a site where its author may make it, and stays there: references of both sites would break. */
export function guardSite(subject: Extract<Subject, 'content' | 'library'>): CollectionBeforeValidateHook {
  return ({ data, operation, originalDoc, req }) => {
    const person = personOf(req)
    if (!data || !person) return data
    const site = idOf(data.site ?? originalDoc?.site)
    if (operation === 'create' && site && !mayOnSite(person, 'create', subject, site))
      throw new Forbidden(req.t)
    const moves = operation === 'update' && 'site' in data && idOf(data.site) !== idOf(originalDoc?.site)
    if (moves && idOf(originalDoc?.site)) {
      throw new APIError(
        'A document cannot move to another practice. Duplicate it there instead.',
        400,
        null,
        true,
      )
    }
    return data
  }
}

/** Sharing is the owner's, and only with sites where the same person may publish: nobody fills another's website. */
export const guardSharing: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const person = personOf(req)
  if (!person) return data
  const before = new Set(idsOf(originalDoc?.sharedWith))
  const added = idsOf(data.sharedWith).filter((site) => !before.has(site))
  const refused = added.some((site) => !mayOnSite(person, 'publish', 'content', site))
  if (refused) {
    throw new APIError(
      'You can share with practices that you may publish for. Ask a platform admin.',
      403,
      null,
      true,
    )
  }
  return data
}

/** The borrowing sites of a document, by name, for the sentence that refuses its removal. */
export async function borrowers(doc: { sharedWith?: unknown }, req: PayloadRequest): Promise<string[]> {
  const ids = idsOf(doc.sharedWith)
  if (ids.length === 0) return []
  // Names of practices are public; the person may not have access to their documents.
  const { docs } = await req.payload.find({
    collection: 'sites',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return docs.map(({ name }) => name)
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : []
}
