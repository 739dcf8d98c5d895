import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { tenantField } from '@payloadcms/plugin-multi-tenant/fields'
import {
  Forbidden,
  ValidationError,
  type CollectionBeforeChangeHook,
  type BaseFilter,
  type CollectionBeforeValidateHook,
  type Field,
  type RelationshipField,
} from 'payload'
import { idOf, ownedBy, personFrom, personOf, siteChoices } from '@/access/payload'
import { mayOnSite, type Subject } from '@/access/policy'
import { validReference } from './valid-reference'

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
  filterOptions: siteChoices('publish', 'content'),
  validate: validReference,
  // A copy is its owner's alone until somebody shares it.
  hooks: { beforeDuplicate: [() => []] },
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

/** Limits the admin's lists to the practice that is chosen in its switcher. */
export function ofSelectedSite({ shared }: { shared: boolean }): BaseFilter {
  return ({ req }) => {
    const selected = req.headers ? getTenantFromCookie(req.headers, 'text') : null
    const where = selected ? ownedBy([String(selected)], { shared }) : null
    return typeof where === 'object' ? where : null
  }
}

/** A document is made on a site where its author may make it, and stays there: references of both sites would break. */
export function guardSite(subject: Extract<Subject, 'content' | 'library'>): CollectionBeforeValidateHook {
  return ({ collection, data, operation, originalDoc, req }) => {
    const person = personOf(req)
    if (!data || !person) return data
    const refuse = (message: string) =>
      new ValidationError({
        collection: collection.slug,
        errors: [{ path: 'site', label: 'Practice', message }],
      })
    if (operation === 'create') {
      const site = idOf(data.site)
      if (site === null) throw refuse('Choose the practice that this belongs to.')
      // A copy of something published is published too, which the request's own data does not say.
      const action = data._status === 'published' ? 'publish' : 'create'
      if (!mayOnSite(person, action, subject, site)) throw new Forbidden(req.t)
    } else if ('site' in data && idOf(originalDoc?.site) && idOf(data.site) !== idOf(originalDoc?.site)) {
      throw refuse('A document cannot move to another practice. Duplicate it there instead.')
    }
    return data
  }
}

/** To put something in the trash or take it out is the right to delete, drafts and restored versions included. */
export function guardTrash(subject: Extract<Subject, 'content' | 'library'>): CollectionBeforeChangeHook {
  return ({ data, operation, originalDoc, req }) => {
    const person = personOf(req)
    const moves = operation === 'update' && Boolean(data.deletedAt) !== Boolean(originalDoc?.deletedAt)
    if (person && moves && !mayOnSite(person, 'delete', subject, idOf(originalDoc?.site))) {
      throw new Forbidden(req.t)
    }
    return data
  }
}

/** Sharing is the owner's, and only with sites where the same person may publish: nobody fills another's website. */
export const guardSharing: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = personOf(req)
  if (!person) return data
  const before = new Set(operation === 'create' ? [] : idsOf(originalDoc?.sharedWith))
  const added = listOf(data.sharedWith)
    .map(idOf)
    .filter((site) => site === null || !before.has(site))
  if (added.every((site) => mayOnSite(person, 'publish', 'content', site))) return data
  throw new ValidationError({
    collection: collection.slug,
    errors: [
      {
        path: 'sharedWith',
        label: 'Shared with',
        message: 'You can share with practices that you may publish for. Ask a platform admin.',
      },
    ],
  })
}

/** The ids in a list of references, populated or not. */
export function idsOf(value: unknown): string[] {
  return listOf(value).flatMap((each) => idOf(each) ?? [])
}

/** One value in place of a list of one is taken as such, as the databases do. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
