import type { CollectionConfig } from 'payload'
import { siteRelation, siteUpload } from '@/fields/relation'
import { plainRichText } from '@/fields/rich-text'
import { rowLabel } from '@/fields/row-label'
import { sentences } from '@/fields/sentences'
import { seoField } from '@/fields/seo'
import { siteCollection } from '@/fields/site-collection'
import { slugFields } from '@/fields/slug'
import { registrationsField } from './registrations'

/** People who write and review. Titles are protected by law, so registrations are typed and checked, never prose. */
export const Authors: CollectionConfig = siteCollection(
  {
    slug: 'authors',
    labels: { singular: 'Author', plural: 'Authors and reviewers' },
    admin: {
      group: 'People',
      useAsTitle: 'name',
      defaultColumns: ['name', 'professionalTitle', '_status', 'updatedAt'],
      listSearchableFields: ['name', 'professionalTitle'],
      description: 'The people whose names stand under guides.',
    },
    fields: [
      ...slugFields({ from: 'name' }),
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Profile',
            fields: [
              { name: 'name', type: 'text', label: 'Name', required: true },
              {
                name: 'professionalTitle',
                type: 'text',
                label: 'Professional title',
                required: true,
                admin: {
                  description:
                    '“Physiotherapist” is a protected title: use it only for people on the HCPC register.',
                },
              },
              siteUpload({ name: 'photo', label: 'Photo' }),
              plainRichText({ name: 'biography', label: 'Biography', required: true }),
              sentences({ name: 'interests', label: 'Special interests', singular: 'Interest' }),
              siteRelation({
                name: 'visitedAreas',
                label: 'Areas covered',
                description: 'Area pages on which this person is shown.',
                to: 'service-areas',
                hasMany: true,
              }),
              sentences({ name: 'areasCovered', label: 'Areas covered, in words', singular: 'Area' }),
              sentences({ name: 'languages', label: 'Languages other than English', singular: 'Language' }),
            ],
          },
          {
            label: 'Registration and qualifications',
            fields: [
              registrationsField,
              {
                name: 'qualifications',
                type: 'array',
                label: 'Qualifications',
                labels: { singular: 'Qualification', plural: 'Qualifications' },
                admin: {
                  initCollapsed: true,
                  components: { RowLabel: rowLabel('title') },
                },
                fields: [
                  { name: 'title', type: 'text', label: 'Qualification', required: true },
                  {
                    type: 'row',
                    fields: [
                      { name: 'institution', type: 'text', label: 'Awarded by' },
                      { name: 'year', type: 'number', label: 'Year', min: 1950, max: 2100 },
                    ],
                  },
                ],
              },
              {
                name: 'practisingSince',
                type: 'number',
                label: 'Practising since (year)',
                min: 1950,
                max: 2100,
                admin: {
                  description: 'Years of experience are worked out from this, so that they stay true.',
                },
                validate: (value: unknown) =>
                  typeof value === 'number' && value > new Date().getFullYear()
                    ? 'The year must not lie in the future.'
                    : true,
              },
              {
                name: 'links',
                type: 'array',
                label: 'Links',
                labels: { singular: 'Link', plural: 'Links' },
                admin: { initCollapsed: true, components: { RowLabel: rowLabel('label') } },
                fields: [
                  { name: 'label', type: 'text', label: 'Words', required: true },
                  {
                    name: 'url',
                    type: 'text',
                    label: 'Address',
                    required: true,
                    validate: (value: unknown) =>
                      typeof value === 'string' && value.startsWith('https://')
                        ? true
                        : 'Write the whole address, starting with https://.',
                  },
                ],
              },
            ],
          },
          { label: 'Search', fields: [seoField] },
        ],
      },
    ],
  },
  { subject: 'content', slugFrom: 'name' },
)
