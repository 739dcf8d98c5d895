import { randomUUID } from 'node:crypto'
import {
  ValidationError,
  type CollectionAfterErrorHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Field,
} from 'payload'
import { idOf } from '@/access/payload'
import { linkField } from '@/fields/link'
import { reportOn } from '@/fields/report-on'
import { siteCollection } from '@/fields/site-collection'
import { keepOrigin, originField } from './origin'
import { redirectSource } from './redirect-source'
import { refuseCircles } from './refuse-circles'

/** Old addresses that lead to new ones, for each site on its own. */
export const Redirects: CollectionConfig = siteCollection(
  {
    slug: 'redirects',
    labels: { singular: 'Redirect', plural: 'Redirects' },
    admin: {
      group: 'Website',
      useAsTitle: 'from',
      defaultColumns: ['from', 'origin', 'permanent', 'updatedAt'],
      description: 'Send people from an old address of this website to a new one.',
    },
    hooks: {
      beforeValidate: [keepRedirectKey()],
      beforeChange: [keepOrigin, refuseCircles],
      afterError: [reportFromKey()],
    },
    fields: redirectFields(),
  },
  { subject: 'library' },
)

function redirectFields(): Field[] {
  return [
    {
      name: 'from',
      type: 'text',
      label: 'Old address',
      required: true,
      admin: { placeholder: '/old-page', description: 'The part after the name of your website.' },
      validate: (value: unknown) => {
        const source = redirectSource(String(value ?? ''))
        return 'problem' in source ? source.problem : true
      },
    },
    {
      name: 'fromKey',
      type: 'text',
      unique: true,
      hidden: true,
      admin: { hidden: true, disableListFilter: true },
    },
    linkField({ name: 'to', label: 'New address' }),
    {
      name: 'permanent',
      type: 'checkbox',
      label: 'For good',
      defaultValue: true,
      admin: { description: 'Search engines then forget the old address.' },
    },
    originField,
  ]
}

/** Puts the database's error about an address that was taken a moment ago on the field that the editor sees. */
function reportFromKey(): CollectionAfterErrorHook {
  return reportOn({
    hidden: 'fromKey',
    visible: {
      path: 'from',
      label: 'Old address',
      message: 'Another redirect of this practice has just taken this address. Choose another one.',
    },
  })
}

/** Like a slug: normalised, unique on its site, and free again when the redirect is in the trash. */
function keepRedirectKey(): CollectionBeforeValidateHook {
  return async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const site = idOf(data.site ?? originalDoc?.site)
    const source = redirectSource(String(data.from ?? originalDoc?.from ?? ''))
    if ('problem' in source || !site) return data
    data.from = source.path
    data.fromKey = data.deletedAt ? `none/${randomUUID()}` : `${site}${source.path}`
    // The address is taken whoever owns the redirect.
    const { docs } = await req.payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      pagination: false,
      req,
      where: { fromKey: { equals: data.fromKey } },
    })
    if (docs.length === 0 || docs[0]?.id === originalDoc?.id) return data
    throw new ValidationError({
      collection: collection.slug,
      errors: [
        {
          path: 'from',
          label: 'Old address',
          message: 'Another redirect of this practice starts at this address already.',
        },
      ],
    })
  }
}
