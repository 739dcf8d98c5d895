import type { UIField } from 'payload'

/** Beside every document that has a page: whether patients see it, where, and how to take it back. */
export const pageStatusField: UIField = {
  name: 'pageStatus',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@/admin/publishing/page-status#PageStatus' },
  },
}
