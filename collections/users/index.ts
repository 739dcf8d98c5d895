import type { CollectionConfig } from 'payload'
import { accountAccess, refuseTrials } from '@/access/accounts'
import { platformAdminField, siteChoices } from '@/access/payload'
import { rowLabelOf, wordsOf } from '@/fields/row-label'
import { validReference } from '@/fields/valid-reference'
import { settings } from '@/settings'
import { refuseForeignGrants } from './grants'

const roles = [
  { label: 'Admin: everything, and the accounts of the practice', value: 'admin' },
  { label: 'Editor: writes and publishes', value: 'editor' },
  { label: 'Author: writes drafts', value: 'author' },
  { label: 'Clinical reviewer: reads drafts', value: 'reviewer' },
  { label: 'Reception: reads and answers enquiries', value: 'reception' },
]

/** The people who sign in. What they may do stands in their memberships (`access/policy.ts`). */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Account', plural: 'Accounts' },
  auth: {
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    // Over https the cookie never leaves it, and its `__Host-` name (payload.config.ts) ties it to the admin's host.
    cookies: { sameSite: 'Lax', secure: !settings().isLocal },
  },
  access: accountAccess,
  admin: {
    hideAPIURL: true,
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'platformAdmin', 'updatedAt'],
    description:
      'Who can sign in, and for which practice. Tell a new person their password yourself; they can change it on their own page.',
  },
  hooks: { beforeOperation: [refuseTrials], beforeChange: [refuseForeignGrants] },
  fields: [
    { name: 'name', type: 'text', label: 'Name', required: true },
    {
      name: 'platformAdmin',
      type: 'checkbox',
      label: 'Platform admin',
      defaultValue: false,
      access: { create: platformAdminField, update: platformAdminField },
      admin: {
        position: 'sidebar',
        description: 'May do everything on every practice.',
        condition: (_, __, { user }) => user?.platformAdmin === true,
      },
    },
    {
      name: 'memberships',
      type: 'array',
      label: 'Practices',
      labels: { singular: 'Practice', plural: 'Practices' },
      interfaceName: 'MembershipRows',
      admin: {
        description: 'Where this person works, and what they may do there. Nobody changes their own roles.',
        components: {
          RowLabel: rowLabelOf(
            { field: 'site', collection: 'sites', title: 'name' },
            { field: 'roles', words: wordsOf(roles) },
          ),
        },
      },
      fields: [
        {
          name: 'site',
          type: 'relationship',
          label: 'Practice',
          relationTo: 'sites',
          required: true,
          filterOptions: siteChoices('update', 'users'),
          validate: validReference,
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'roles',
          type: 'select',
          label: 'Roles',
          hasMany: true,
          required: true,
          options: roles,
        },
      ],
    },
  ],
}
