import type { UIField } from 'payload'

/** Above every document that is published: all that it was found to lack when somebody last tried. */
export const missingField: UIField = {
  name: 'missing',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/admin/publishing/missing#Missing' },
  },
}
