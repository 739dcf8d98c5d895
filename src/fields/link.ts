import type { FilterOptions, GroupField } from 'payload'
import { onlyOfSite } from './relation'
import { validReference } from './valid-reference'

/** Where a link or button goes: a document of the site, a fixed page of it, the telephone, or another website. */
export function linkField({
  name = 'link',
  label = 'Where it leads',
  offer = onlyOfSite,
}: { name?: string; label?: string; offer?: FilterOptions } = {}): GroupField {
  return {
    name,
    type: 'group',
    label,
    interfaceName: 'LinkFields',
    admin: { hideGutter: true },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Leads to',
        required: true,
        defaultValue: 'document',
        options: [
          { label: 'A page, guide or other document', value: 'document' },
          { label: 'A list of this website', value: 'path' },
          { label: 'The telephone number of the practice', value: 'telephone' },
          { label: 'Another website', value: 'url' },
        ],
        admin: { isClearable: false },
      },
      {
        name: 'document',
        type: 'relationship',
        label: 'Document',
        relationTo: ['pages', 'articles', 'exercises', 'services', 'service-areas', 'authors'],
        filterOptions: offer,
        validate: validReference,
        admin: { condition: (_, row) => row?.kind === 'document' },
      },
      {
        name: 'path',
        type: 'select',
        label: 'List',
        options: [
          { label: 'Home', value: '/' },
          { label: 'Condition guides', value: '/guides' },
          { label: 'Exercises', value: '/exercises' },
          { label: 'People', value: '/authors' },
          { label: 'Areas we visit', value: '/areas' },
          { label: 'Services', value: '/services' },
        ],
        admin: { condition: (_, row) => row?.kind === 'path' },
      },
      {
        name: 'url',
        type: 'text',
        label: 'Address',
        admin: { condition: (_, row) => row?.kind === 'url', placeholder: 'https://' },
        validate: (value: unknown, { siblingData }: { siblingData: { kind?: unknown } }) =>
          siblingData.kind !== 'url'
          || (typeof value === 'string' && /^https:\/\/[^\s/]+\.[^\s]+$/.test(value))
            ? true
            : 'Write the whole address, starting with https://.',
      },
    ],
  }
}
