import type { CollectionSlug, FilterOptionsProps, SingleRelationshipField, UploadField, Where } from 'payload'
import { getTenantFromCookie } from '@payloadcms/plugin-multi-tenant/utilities'
import { idOf, ownedBy } from '@/access/payload'
import { validReference } from './valid-reference'

/** Collections whose documents an owner may lend to other sites. */
export const sharedCollections = ['articles', 'authors', 'exercises', 'media'] as const

/** Collections that belong to a site. Safety notices are not among them: they are the platform's own. */
export const siteCollections = [
  ...sharedCollections,
  'pages',
  'redirects',
  'search-words',
  'service-areas',
  'services',
] as const

/**
 * A reference to a document that the site may use: its own, or one shared with it. The filter serves the pickers;
 * `guard-references.ts` refuses the rest on every write, drafts included.
 */
export function siteRelation<T extends boolean = false>({
  name,
  label,
  description,
  to,
  hasMany,
  required = false,
}: {
  name: string
  label: string
  description?: string
  to: CollectionSlug
  hasMany?: T
  required?: boolean
}) {
  return {
    name,
    type: 'relationship',
    label,
    relationTo: to,
    hasMany: hasMany ?? false,
    required,
    filterOptions: onlyOfSite,
    validate: validReference,
    admin: { description, ...(hasMany ? { isSortable: true } : {}) },
  } as SingleRelationshipField
}

/** A picture of the site's own, or one shared with it. */
export function siteUpload({
  name,
  label,
  description,
  required = false,
}: {
  name: string
  label: string
  description?: string
  required?: boolean
}): UploadField {
  return {
    name,
    type: 'upload',
    label,
    relationTo: 'media',
    required,
    filterOptions: onlyOfSite,
    validate: validReference,
    admin: { description },
  }
}

/** Limits a picker to what the document's site may use; before a site is chosen, to the one selected in the admin. */
export function onlyOfSite({ data, relationTo, req }: FilterOptionsProps): Where | boolean {
  if (!isSiteCollection(relationTo)) return true
  const site = idOf((data as { site?: unknown } | undefined)?.site) ?? selectedSite(req)
  return site ? ownedBy([site], { shared: isShared(relationTo) }) : true
}

/** The same in a practice's own document, which has no `site`: it is the site. */
export function onlyOfThisSite({ id, ...rest }: FilterOptionsProps): Where | boolean {
  return onlyOfSite({ ...rest, id, data: { site: id } })
}

export function isSiteCollection(slug: string): boolean {
  return (siteCollections as readonly string[]).includes(slug)
}

export function isShared(slug: string): boolean {
  return (sharedCollections as readonly string[]).includes(slug)
}

function selectedSite(req: FilterOptionsProps['req']): string | null {
  const selected = req.headers ? getTenantFromCookie(req.headers, 'text') : null
  return selected === null ? null : String(selected)
}
