import type { CollectionConfig } from 'payload'
import { refuseUnready } from '@/fields/refuse-unready'
import { siteUpload } from '@/fields/relation'
import { bodyField } from '@/fields/rich-text'
import { seoField } from '@/fields/seo'
import { siteCollection } from '@/fields/site-collection'
import { slugFields } from '@/fields/slug'
import { sourcesField } from '@/fields/sources'
import { reservedPaths } from '@/sites/reserved-paths'
import { onlyHome } from './one-home'

/** Home, about, contact, legal texts: everything that is not a guide, an area or a service. */
export const Pages: CollectionConfig = siteCollection(
  {
    slug: 'pages',
    labels: { singular: 'Page', plural: 'Pages' },
    admin: {
      group: 'Practice',
      useAsTitle: 'title',
      defaultColumns: ['title', 'kind', '_status', 'updatedAt'],
      description: 'Home, about, contact and legal pages.',
    },
    hooks: { beforeChange: [refuseUnready([onlyHome])] },
    fields: [
      ...slugFields({ from: 'title', reserved: reservedPaths }),
      {
        name: 'kind',
        type: 'select',
        label: 'Kind of page',
        required: true,
        defaultValue: 'about',
        options: [
          { label: 'Home', value: 'home' },
          { label: 'About', value: 'about' },
          { label: 'Contact', value: 'contact' },
          { label: 'Legal', value: 'legal' },
        ],
        admin: { position: 'sidebar', description: 'A practice has one home page.' },
      },
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Page',
            fields: [
              { name: 'title', type: 'text', label: 'Title', required: true },
              { name: 'summary', type: 'textarea', label: 'Introduction', maxLength: 400 },
              siteUpload({ name: 'image', label: 'Picture' }),
              bodyField({
                label: 'Text',
                description:
                  'Pictures, questions and answers, and invitations are blocks: type / for a list of them.',
              }),
            ],
          },
          { label: 'Sources', fields: [sourcesField] },
          { label: 'Search', fields: [seoField] },
        ],
      },
    ],
  },
  { subject: 'content', slugFrom: 'title' },
)
