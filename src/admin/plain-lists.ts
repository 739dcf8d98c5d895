import { baseIDField, type CheckboxField, type Config, type Field, type Tab } from 'payload'

/**
 * Lists offer as columns and filters what a document has once and in a few words. Parts of lists, groups and texts
 * ("Key points > ID", "seo > Picture") would bury those under a hundred that nobody looks for.
 */
export function withPlainLists(config: Config): Config {
  const collections = config.collections?.map((collection) => ({
    ...collection,
    fields: collection.fields.map((field) => plain(field)),
  }))
  return { ...config, collections }
}

function plain(field: Field, within: 'document' | 'part' = 'document'): Field {
  switch (field.type) {
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => plainTab(tab, within)) }
    case 'row':
    case 'collapsible':
      return { ...field, fields: field.fields.map((each) => plain(each, within)) }
    case 'group':
      return { ...field, fields: field.fields.map((each) => plain(each, 'part')) }
    case 'array':
      return unlisted({ ...field, fields: [...field.fields, rowId].map((each) => plain(each, 'part')) })
    case 'checkbox':
      return isListed(field, within) ? inWords(field) : unlisted(field)
    default:
      return isListed(field, within) ? field : unlisted(field)
  }
}

function plainTab<T extends Tab>(tab: T, within: 'document' | 'part'): T {
  return { ...tab, fields: tab.fields.map((field) => plain(field, 'name' in tab ? 'part' : within)) }
}

function isListed(field: Field, within: 'document' | 'part'): boolean {
  return within === 'document' && offered.has(field.type) && !isHidden(field)
}

function inWords(field: CheckboxField): CheckboxField {
  const components = { Cell: '@/admin/yes-no-cell#YesNoCell', ...field.admin?.components }
  return { ...field, admin: { ...field.admin, components } }
}

function isHidden({ admin }: Field): boolean {
  return admin !== undefined && 'hidden' in admin && admin.hidden === true
}

function unlisted<T extends Field>(field: T): T {
  return { ...field, admin: { ...field.admin, disableListColumn: true, disableListFilter: true } }
}

const offered = new Set<Field['type']>([
  'checkbox',
  'date',
  'email',
  'number',
  'radio',
  'relationship',
  'select',
  'text',
])

/** Payload adds it to every array by itself, but with a filter of its own. */
const rowId: Field = baseIDField
