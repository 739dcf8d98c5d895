import type { CollectionConfig, Condition } from 'payload'
import {
  personFrom,
  platformAdminField,
  platformAdminOnly,
  siteAdminField,
  sitesAccess,
} from '@/access/payload'
import { sitesWhere } from '@/access/policy'
import { coverageFields } from '@/fields/coverage'
import { guardReferences } from '@/fields/guard-references'
import { linkField } from '@/fields/link'
import { onlyOfThisSite } from '@/fields/relation'
import { nudgeEverySite } from '@/fields/nudge'
import { rowLabel } from '@/fields/row-label'
import { isSlug } from '@/sites/slugify'
import { validReference } from '@/fields/valid-reference'
import { refreshSiteDirectory } from '@/sites/load-site-directory'
import { contactFields, openingHoursField } from './contact'
import { enquiryFields, shredEnquiries, tellEnquiryDesk } from './enquiries'
import { claimHosts, releaseAllHosts, releaseHosts, releaseUnsaved } from './host-claims'
import { hostsField, normaliseHosts } from './hosts'
import { refuseLowContrast, themeField } from './theme'

/** The practices, each with a website of its own. */
export const Sites: CollectionConfig = {
  slug: 'sites',
  labels: { singular: 'Practice', plural: 'Practices' },
  access: { ...sitesAccess, create: platformAdminOnly, delete: () => false },
  admin: {
    hideAPIURL: true,
    group: 'Website',
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'region', 'updatedAt'],
    description: 'Name, contact, colours and navigation of each practice.',
  },
  hooks: {
    beforeValidate: [normaliseHosts],
    beforeChange: [guardReferences, refuseLowContrast, claimHosts],
    afterChange: [
      releaseHosts,
      async ({ doc, req }) => {
        await refreshSiteDirectory(req.payload, req)
        return doc
      },
      tellEnquiryDesk,
      nudgeEverySite,
    ],
    beforeDelete: [shredEnquiries],
    afterDelete: [releaseAllHosts],
    afterError: [releaseUnsaved],
  },
  fields: [
    {
      name: 'claimKey',
      type: 'text',
      index: true,
      // Written by `claimHosts` alone. Not `hidden`: hooks that run after a save would not see it.
      admin: { hidden: true },
    },
    {
      name: 'slug',
      type: 'text',
      label: 'Short name',
      required: true,
      unique: true,
      access: { create: platformAdminField, update: () => false },
      validate: (value: unknown) =>
        typeof value === 'string' && isSlug(value) ? true : 'Use only small letters, digits and hyphens.',
      admin: {
        position: 'sidebar',
        description: 'Names the folder of its pictures. It cannot be changed later.',
      },
    },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'draft',
      access: { create: platformAdminField, update: platformAdminField },
      options: [
        { label: 'Draft: not yet public', value: 'draft' },
        { label: 'Live', value: 'live' },
        { label: 'Archived: no longer public', value: 'archived' },
      ],
      admin: { position: 'sidebar', isClearable: false },
    },
    {
      name: 'demonstration',
      type: 'checkbox',
      label: 'Demonstration, not a real practice',
      access: { create: platformAdminField, update: platformAdminField },
      admin: { position: 'sidebar', description: 'Every page says so.', condition: forPlatformAdmins },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Practice',
          fields: [
            { name: 'name', type: 'text', label: 'Name', required: true },
            { name: 'strapline', type: 'text', label: 'In one sentence', maxLength: 140 },
            {
              name: 'region',
              type: 'select',
              label: 'Part of the UK',
              required: true,
              defaultValue: 'england',
              options: [
                { label: 'England', value: 'england' },
                { label: 'Scotland', value: 'scotland' },
                { label: 'Wales', value: 'wales' },
                { label: 'Northern Ireland', value: 'northern-ireland' },
              ],
              admin: { description: 'Decides what your pages say about emergencies.' },
            },
            contactFields,
            openingHoursField,
            enquiryFields,
            {
              name: 'reviewInterval',
              type: 'number',
              label: 'Guides are reviewed every (months)',
              required: true,
              defaultValue: 24,
              min: 6,
              max: 36,
            },
          ],
        },
        {
          label: 'Postcodes',
          description:
            'The postcode check on your website knows the postcodes of all your published areas, and these.',
          fields: coverageFields({ description: 'Postcodes that belong to no area page.' }),
        },
        {
          label: 'Website',
          fields: [
            hostsField,
            themeField,
            {
              name: 'logo',
              type: 'upload',
              label: 'Logo',
              relationTo: 'media',
              filterOptions: onlyOfThisSite,
              validate: validReference,
            },
            menuField('navigation', 'Navigation', 'At the top of every page. Five entries at most.', 5),
            menuField('footer', 'Footer', 'At the end of every page.', 12),
          ],
        },
        {
          label: 'Search and legal',
          fields: [
            {
              name: 'seo',
              type: 'group',
              label: 'In search results',
              fields: [
                { name: 'title', type: 'text', label: 'Name in search results', maxLength: 60 },
                { name: 'description', type: 'textarea', label: 'Description', maxLength: 155 },
              ],
            },
            {
              name: 'legalText',
              type: 'textarea',
              label: 'Legal text in the footer',
              admin: { description: 'For example your company number.' },
            },
          ],
        },
        {
          label: 'Private',
          description: 'Never shown to patients.',
          admin: { condition: forSiteAdmins },
          fields: [
            {
              name: 'private',
              type: 'group',
              label: false,
              access: { read: siteAdminField, update: siteAdminField },
              fields: [
                {
                  name: 'notificationEmail',
                  type: 'email',
                  label: 'Enquiries are announced to',
                  admin: {
                    description:
                      'The email holds a link to the admin, and nothing of what the patient wrote.',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}

/** Others would only read it, and need it for nothing. */
function forPlatformAdmins(...[, , { user }]: Parameters<Condition>): boolean {
  return personFrom(user ?? {}).platformAdmin
}

function forSiteAdmins(...[, , { user }]: Parameters<Condition>): boolean {
  return sitesWhere(personFrom(user ?? {}), 'update', 'sites').length > 0
}

function menuField(name: string, label: string, description: string, maxRows: number) {
  return {
    name,
    type: 'array' as const,
    label,
    labels: { singular: 'Entry', plural: 'Entries' },
    maxRows,
    interfaceName: 'MenuRows',
    admin: { description, initCollapsed: true, components: { RowLabel: rowLabel('label') } },
    fields: [
      { name: 'label', type: 'text' as const, label: 'Words', required: true },
      linkField({ offer: onlyOfThisSite }),
    ],
  }
}
