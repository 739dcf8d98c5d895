import type { CollectionConfig } from 'payload'
import { accountAccess, platformAdminField } from '@/access/payload'
import { documentRowLabel } from '@/fields/sentences'
import { settings } from '@/settings'
import { membershipSites, refuseForeignGrants } from './grants'

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
    description: 'Who can sign in, and for which practice.',
  },
  hooks: { beforeChange: [refuseForeignGrants] },
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
      admin: { components: { RowLabel: documentRowLabel('site', 'sites', 'name') } },
      fields: [
        {
          name: 'site',
          type: 'relationship',
          label: 'Practice',
          relationTo: 'sites',
          required: true,
          filterOptions: membershipSites,
          admin: { allowCreate: false, allowEdit: false },
        },
        {
          name: 'roles',
          type: 'select',
          label: 'Roles',
          hasMany: true,
          required: true,
          options: [
            { label: 'Admin: everything, and the accounts of the practice', value: 'admin' },
            { label: 'Editor: writes and publishes', value: 'editor' },
            { label: 'Author: writes drafts', value: 'author' },
            { label: 'Clinical reviewer: reads drafts', value: 'reviewer' },
          ],
        },
      ],
    },
  ],
}
