import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { Plugin } from 'payload'
import { personFrom } from '@/access/payload'
import { withPlainErrors } from './plain-errors'
import { withPlainLists } from './plain-lists'
import { withPlainTitles } from './plain-titles'
import { withPlainWords } from './words'

/**
 * What the admin adds to Payload's own: the switcher between practices, plain words, refusals that name fields as the
 * form does, short lists of columns and filters, and names for what has none yet.
 */
export const siteSwitcher: Plugin = (config) =>
  switcher(withPlainWords(withPlainErrors(withPlainTitles(withPlainLists(config)))))

/**
 * The admin's switcher between practices. Only that: fields, access and filters of the collections are our own
 * (docs/decisions/0003-tenancy.md), so no collection is handed to the plugin.
 */
const switcher = multiTenantPlugin({
  tenantsSlug: 'sites',
  collections: {},
  cleanupAfterTenantDelete: false,
  useTenantsCollectionAccess: false,
  tenantsArrayField: {
    includeDefaultField: false,
    arrayFieldName: 'memberships',
    arrayTenantFieldName: 'site',
  },
  tenantField: { name: 'site' },
  userHasAccessToAllTenants: (user) => personFrom(user).platformAdmin,
  usersAccessResultOverride: ({ accessResult }) => accessResult,
  // The plugin speaks of tenants; practices have names.
  i18n: {
    translations: {
      en: {
        'assign-tenant-button-label': 'Choose the practice',
        'assign-tenant-modal-title': 'Which practice is this for?',
        'field-assignedTenant-label': 'Practice',
        'nav-tenantSelector-label': 'Practice',
      },
    },
  },
})
