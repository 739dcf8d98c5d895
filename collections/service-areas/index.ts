import type { CollectionConfig } from 'payload'
import { coverageFields } from '@/fields/coverage'
import { positionField } from '@/fields/position'
import { questionsField } from '@/fields/questions'
import { refuseUnready } from '@/fields/refuse-unready'
import { siteRelation } from '@/fields/relation'
import { bodyField, plainRichText } from '@/fields/rich-text'
import { documentRowLabel } from '@/fields/row-label'
import { sentences } from '@/fields/sentences'
import { seoField } from '@/fields/seo'
import { siteCollection } from '@/fields/site-collection'
import { slugFields } from '@/fields/slug'
import { factsField, factsOfArea } from './facts'

/** Locality pages: where the practice visits, and what is worth knowing there. */
export const ServiceAreas: CollectionConfig = siteCollection(
  {
    slug: 'service-areas',
    labels: { singular: 'Area', plural: 'Areas' },
    admin: {
      group: 'Practice',
      useAsTitle: 'place',
      defaultColumns: ['place', 'county', '_status', 'updatedAt'],
      listSearchableFields: ['place', 'county'],
      description:
        'One page for each place you really visit. A page needs three facts that are true only there.',
    },
    hooks: { beforeChange: [refuseUnready([factsOfArea])] },
    fields: [
      ...slugFields({ from: 'place' }),
      {
        name: 'likeness',
        type: 'ui',
        admin: {
          disableListColumn: true,
          components: { Field: '@/admin/likeness/likeness#LikenessNotice' },
        },
      },
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Place',
            fields: [
              {
                type: 'row',
                fields: [
                  {
                    name: 'place',
                    type: 'text',
                    label: 'Place',
                    required: true,
                    admin: { placeholder: 'Leek' },
                  },
                  {
                    name: 'county',
                    type: 'text',
                    label: 'County',
                    required: true,
                    index: true,
                    admin: {
                      placeholder: 'Staffordshire',
                      description: 'Part of the page’s address: some places share a name.',
                    },
                  },
                ],
              },
              positionField,
              siteRelation({
                name: 'parent',
                label: 'Part of',
                description: 'A larger area with a page of its own.',
                to: 'service-areas',
              }),
              plainRichText({ name: 'intro', label: 'Introduction', required: true }),
              bodyField({
                label: 'Text',
                description: 'What is worth knowing here. Do not copy another area’s text.',
              }),
              questionsField('faqs'),
              siteRelation({ name: 'nearby', label: 'Nearby areas', to: 'service-areas', hasMany: true }),
            ],
          },
          {
            label: 'Coverage and visits',
            fields: [
              ...coverageFields({ description: 'The postcodes of this area.' }),
              sentences({ name: 'towns', label: 'Towns and villages', singular: 'Place' }),
              {
                name: 'clinicians',
                type: 'array',
                label: 'Who visits',
                labels: { singular: 'Person', plural: 'People' },
                admin: { components: { RowLabel: documentRowLabel('person', 'authors', 'name') } },
                fields: [
                  siteRelation({ name: 'person', label: 'Person', to: 'authors', required: true }),
                  {
                    name: 'days',
                    type: 'select',
                    label: 'Days',
                    hasMany: true,
                    options: [
                      { label: 'Monday', value: 'monday' },
                      { label: 'Tuesday', value: 'tuesday' },
                      { label: 'Wednesday', value: 'wednesday' },
                      { label: 'Thursday', value: 'thursday' },
                      { label: 'Friday', value: 'friday' },
                      { label: 'Saturday', value: 'saturday' },
                      { label: 'Sunday', value: 'sunday' },
                    ],
                    admin: { description: 'Leave empty for “by arrangement”.' },
                  },
                ],
              },
              { name: 'travelNote', type: 'textarea', label: 'Travel', admin: { rows: 2 } },
              sentences({
                name: 'homeVisitChecklist',
                label: 'What to have ready for a home visit',
                singular: 'Thing',
              }),
            ],
          },
          { label: 'Local facts', fields: [factsField] },
          { label: 'Search', fields: [seoField] },
        ],
      },
    ],
  },
  { subject: 'content', slugFrom: 'place' },
)
