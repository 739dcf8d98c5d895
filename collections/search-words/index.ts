import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { siteCollection } from '@/fields/site-collection'

/** What a practice's patients call things, for the search of its website. Nobody is shown these words. */
export const SearchWords: CollectionConfig = siteCollection(
  {
    slug: 'search-words',
    labels: { singular: 'Search word', plural: 'Search words' },
    admin: {
      group: 'Website',
      useAsTitle: 'typed',
      defaultColumns: ['typed', 'means', 'updatedAt'],
      description:
        'Lead patients to a page that uses other words than they do. Common ones, such as “slipped disc” and “frozen shoulder”, are known already.',
    },
    fields: [
      {
        name: 'typed',
        type: 'text',
        label: 'Patients type',
        required: true,
        maxLength: 200,
        validate: someWords,
        admin: {
          placeholder: 'frozen shoulder, stiff shoulder',
          description: 'A word or a few. Put a comma between several.',
        },
      },
      {
        name: 'means',
        type: 'text',
        label: 'Your pages say',
        required: true,
        maxLength: 200,
        validate: someWords,
        admin: {
          placeholder: 'adhesive capsulitis',
          description: 'Words that stand on the page that they look for.',
        },
      },
    ],
  },
  { subject: 'library' },
)

function someWords(...[value]: Parameters<TextFieldSingleValidation>): string | true {
  if (!value || !/[\p{L}\p{N}]/u.test(value)) return 'Write at least one word.'
  return value.length > 200 ? 'Use 200 characters at most: make a second entry for the rest.' : true
}
