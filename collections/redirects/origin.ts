import type { CollectionBeforeChangeHook, SelectField } from 'payload'

/** Whether an editor wrote a redirect, or the publisher made it because a page had changed its address. */
export const originField: SelectField = {
  name: 'origin',
  type: 'select',
  label: 'How it came about',
  defaultValue: 'hand',
  options: [
    { label: 'Written by somebody', value: 'hand' },
    { label: 'Made when a page changed its address', value: 'moved' },
  ],
  admin: { position: 'sidebar', readOnly: true },
}

/** What a request says of it does not count. Only the publisher, which acts without a person, makes it `moved`. */
export const keepOrigin: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const before: unknown = operation === 'update' ? originalDoc?.origin : undefined
  return { ...data, origin: before ?? (!req.user && data.origin === 'moved' ? 'moved' : 'hand') }
}
