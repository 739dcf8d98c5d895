import { multiTenantPlugin } from '@payloadcms/plugin-multi-tenant'
import type { Plugin } from 'payload'
import { personFrom } from '@/access/payload'
import { withPlainLists } from './plain-lists'
import { withPlainWords } from './words'

/** What the admin adds to Payload's own: the switcher between practices, plain words, and short lists to choose from. */
export const siteSwitcher: Plugin = (config) => switcher(withPlainWords(withPlainLists(config)))

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
