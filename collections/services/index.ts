import type { CollectionConfig } from 'payload'
import { questionsField } from '@/fields/questions'
import { siteRelation, siteUpload } from '@/fields/relation'
import { bodyField } from '@/fields/rich-text'
import { seoField } from '@/fields/seo'
import { siteCollection } from '@/fields/site-collection'
import { slugFields } from '@/fields/slug'

/** What the practice offers. */
export const Services: CollectionConfig = siteCollection(
  {
    slug: 'services',
    labels: { singular: 'Service', plural: 'Services' },
    admin: {
      group: 'Practice',
      useAsTitle: 'title',
      defaultColumns: ['title', '_status', 'updatedAt'],
      description: 'What you offer, in plain words. Promise no cure.',
    },
    fields: [
      ...slugFields({ from: 'title' }),
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Service',
            fields: [
              { name: 'title', type: 'text', label: 'Title', required: true },
              { name: 'summary', type: 'textarea', label: 'Summary', required: true, maxLength: 300 },
              siteUpload({ name: 'image', label: 'Picture' }),
              bodyField({ label: 'Text', description: 'What happens, for whom it is, what it costs.' }),
              questionsField('faqs'),
              siteRelation({ name: 'areas', label: 'Offered in', to: 'service-areas', hasMany: true }),
            ],
          },
          { label: 'Search', fields: [seoField] },
        ],
      },
    ],
  },
  { subject: 'content', slugFrom: 'title' },
)
