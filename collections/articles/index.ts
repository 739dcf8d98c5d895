import type { CollectionConfig } from 'payload'
import { bodyRegionsField } from '@/fields/body-regions'
import { siteRelation, siteUpload } from '@/fields/relation'
import { refuseUnready } from '@/fields/refuse-unready'
import { bodyField } from '@/fields/rich-text'
import { sentences } from '@/fields/sentences'
import { seoField } from '@/fields/seo'
import { siteCollection } from '@/fields/site-collection'
import { slugFields } from '@/fields/slug'
import { sourcesField } from '@/fields/sources'
import { safetyOfGuide } from './publish-gate'
import { programmeField } from './programme'
import { dateNextReview, reviewOfGuide } from './review-gate'

/** Condition guides: what a patient reads, does and prints. */
export const Articles: CollectionConfig = siteCollection(
  {
    slug: 'articles',
    labels: { singular: 'Condition guide', plural: 'Condition guides' },
    admin: {
      group: 'Health content',
      useAsTitle: 'title',
      defaultColumns: ['title', 'condition', 'author', '_status', 'nextReviewDue', 'updatedAt'],
      listSearchableFields: ['title', 'condition', 'summary'],
      description: 'Saved as a draft while you write. Patients see a guide only after you publish it.',
    },
    hooks: { beforeChange: [refuseUnready([safetyOfGuide, reviewOfGuide]), dateNextReview] },
    fields: [
      ...slugFields({ from: 'title' }),
      {
        type: 'tabs',
        tabs: [
          {
            label: 'Guide',
            fields: [
              {
                name: 'title',
                type: 'text',
                label: 'Title',
                required: true,
                maxLength: 120,
                admin: { placeholder: 'Sciatica exercises for leg pain' },
              },
              {
                name: 'summary',
                type: 'textarea',
                label: 'Summary',
                required: true,
                maxLength: 400,
                admin: { description: 'Two or three short sentences: what it is about and who it is for.' },
              },
              {
                type: 'row',
                fields: [
                  {
                    name: 'condition',
                    type: 'text',
                    label: 'Condition',
                    required: true,
                    admin: { placeholder: 'Sciatica' },
                  },
                  {
                    name: 'audience',
                    type: 'select',
                    label: 'Written for',
                    required: true,
                    defaultValue: 'patients',
                    options: [
                      { label: 'Patients', value: 'patients' },
                      { label: 'Carers', value: 'carers' },
                      { label: 'Health professionals', value: 'clinicians' },
                    ],
                  },
                ],
              },
              bodyRegionsField({ required: true }),
              sentences({
                name: 'keyPoints',
                label: 'Key points',
                singular: 'Point',
                description: 'What a patient should remember. Three to five.',
                maxRows: 8,
              }),
              bodyField({
                label: 'Text',
                description:
                  'Put the emergency notice (red flags) before the first exercise. The programme has a tab of its own; type /programme where it should stand.',
              }),
            ],
          },
          {
            label: 'Programme',
            description: 'A plan in phases. Leave it empty for a guide without one.',
            fields: [programmeField],
          },
          {
            label: 'Review and sources',
            fields: [
              siteRelation({ name: 'author', label: 'Author', to: 'authors', required: true }),
              siteRelation({
                name: 'clinicalReviewer',
                label: 'Clinical reviewer',
                description: 'Another registered clinician than the author, who has checked this text.',
                to: 'authors',
              }),
              {
                type: 'row',
                fields: [
                  {
                    name: 'lastReviewed',
                    type: 'date',
                    label: 'Last reviewed',
                    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
                  },
                  {
                    name: 'nextReviewDue',
                    type: 'date',
                    label: 'Next review due',
                    admin: {
                      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
                      description: 'Left empty, it is worked out from your practice’s review interval.',
                    },
                  },
                ],
              },
              {
                name: 'conflictOfInterest',
                type: 'textarea',
                label: 'Conflicts of interest',
                required: true,
                defaultValue:
                  'This guide is published by a practice that also offers treatment for this condition.',
              },
              sourcesField,
            ],
          },
          {
            label: 'Picture and search',
            fields: [
              {
                name: 'hero',
                type: 'group',
                label: 'Picture at the top',
                fields: [
                  siteUpload({ name: 'image', label: 'Picture' }),
                  { name: 'caption', type: 'text', label: 'Caption' },
                ],
              },
              seoField,
            ],
          },
        ],
      },
    ],
  },
  { subject: 'content', slugFrom: 'title' },
)
