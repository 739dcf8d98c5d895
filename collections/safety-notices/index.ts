import { ValidationError, type CollectionBeforeChangeHook, type CollectionConfig } from 'payload'
import { platformAdminOnly, staffOnly } from '@/access/payload'
import { bodyRegionsField } from '@/fields/body-regions'
import { nudgeEverySite } from '@/fields/nudge'
import { rowLabelOf, wordsOf } from '@/fields/row-label'
import { sentences } from '@/fields/sentences'
import { sourcesField } from '@/fields/sources'

const ukRegions = [
  { label: 'England', value: 'england' },
  { label: 'Scotland', value: 'scotland' },
  { label: 'Wales', value: 'wales' },
  { label: 'Northern Ireland', value: 'northern-ireland' },
]

/** Each region of the UK must be told once whom to call: never twice, never not at all. */
const coverEveryRegionOnce: CollectionBeforeChangeHook = ({ collection, data }) => {
  const rows = (data.wordings ?? []) as { ukRegions?: string[] }[]
  const named = rows.flatMap((row) => row.ukRegions ?? [])
  const wrong = ukRegions.filter(({ value }) => named.filter((region) => region === value).length !== 1)
  if (wrong.length === 0) return data
  const names = wrong.map(({ label }) => label).join(', ')
  throw new ValidationError({
    collection: collection.slug,
    errors: [
      { path: 'wordings', message: `Each part of the UK needs exactly one wording. Look at: ${names}.` },
    ],
  })
}

/**
 * The platform's own emergency, urgent and non-urgent notices. Every practice may place them, none may change them:
 * the words that send somebody to hospital are nobody's to shorten.
 */
export const SafetyNotices: CollectionConfig = {
  slug: 'safety-notices',
  labels: { singular: 'Safety notice', plural: 'Safety notices' },
  access: {
    create: platformAdminOnly,
    read: staffOnly,
    readVersions: platformAdminOnly,
    update: platformAdminOnly,
    delete: platformAdminOnly,
  },
  admin: {
    hideAPIURL: true,
    group: 'Health content',
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'bodyRegions', 'updatedAt'],
    description: 'When to get help. You can place these in a guide; their words are fixed.',
  },
  versions: { maxPerDoc: 0 },
  hooks: { beforeChange: [coverEveryRegionOnce], afterChange: [nudgeEverySite] },
  fields: [
    { name: 'name', type: 'text', label: 'Name in the admin', required: true },
    {
      name: 'slug',
      type: 'text',
      label: 'Short name',
      required: true,
      unique: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'level',
      type: 'select',
      label: 'Level',
      required: true,
      options: [
        { label: 'Emergency: call 999 or go to A&E', value: 'emergency' },
        { label: 'Urgent: help today', value: 'urgent' },
        { label: 'Not urgent: make an appointment', value: 'nonUrgent' },
      ],
    },
    bodyRegionsField({ required: true }),
    {
      name: 'wordings',
      type: 'array',
      label: 'Wordings',
      labels: { singular: 'Wording', plural: 'Wordings' },
      minRows: 1,
      required: true,
      admin: {
        components: { RowLabel: rowLabelOf({ field: 'ukRegions', words: wordsOf(ukRegions) }, 'heading') },
      },
      fields: [
        {
          name: 'ukRegions',
          type: 'select',
          label: 'For practices in',
          hasMany: true,
          required: true,
          options: ukRegions,
        },
        {
          name: 'heading',
          type: 'text',
          label: 'Heading',
          required: true,
          admin: { description: 'One call to action and “if:”, such as “Call 999 or go to A&E now if:”.' },
        },
        sentences({ name: 'items', label: 'Signs', singular: 'Sign', required: true }),
        { name: 'afterText', type: 'textarea', label: 'Text after the list' },
      ],
    },
    sourcesField,
  ],
}
