import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, GroupField } from 'payload'
import { shredSite } from '@/enquiries/boxes'
import { enquiryDesk } from '@/enquiries/desk'
import { LONGEST_KEPT_DAYS, SHORTEST_KEPT_DAYS, USUALLY_KEPT_DAYS } from '@/enquiries/kept-days'

/** Whether patients can write to the practice on its contact pages, and how long that is kept. */
export const enquiryFields: GroupField = {
  name: 'enquiries',
  type: 'group',
  label: 'Enquiries',
  fields: [
    {
      name: 'offered',
      type: 'checkbox',
      label: 'Patients can write to us on the contact page',
      defaultValue: false,
      admin: {
        description:
          'Shows a form for a name, a way to call back and a short message. Switch it on when somebody reads the messages every working day. Under “Private” you say who is told of them by email.',
      },
    },
    {
      name: 'keepDays',
      type: 'number',
      label: 'Delete them after (days)',
      defaultValue: USUALLY_KEPT_DAYS,
      min: SHORTEST_KEPT_DAYS,
      max: LONGEST_KEPT_DAYS,
      admin: { description: 'The form says so. Copy what you need into your own records before.' },
      validate: (value: unknown) =>
        value === null
        || value === undefined
        || (typeof value === 'number'
          && Number.isInteger(value)
          && value >= SHORTEST_KEPT_DAYS
          && value <= LONGEST_KEPT_DAYS)
          ? true
          : `Write a whole number of days, from ${SHORTEST_KEPT_DAYS} to ${LONGEST_KEPT_DAYS}.`,
    },
  ],
}

/** With a practice go its enquiries and the keys to them, so that not even a copy of them can be read. */
export const shredEnquiries: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await shredSite({ payload: req.payload, req, site: String(id) })
}

/** The form's desk knows at once what the practice decided. */
export const tellEnquiryDesk: CollectionAfterChangeHook = async ({ doc, req }) => {
  await enquiryDesk()?.lookAgain(req)
  return doc
}
