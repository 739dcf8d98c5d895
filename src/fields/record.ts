import { APIError, type CollectionConfig, type DateField, type SingleRelationshipField } from 'payload'

/** Hooks of a collection whose documents are a record: once written, nobody changes or deletes one, not even by program. */
export const kept = {
  beforeChange: [({ operation, data }) => (operation === 'create' ? data : refuse())],
  beforeDelete: [refuse],
} satisfies CollectionConfig['hooks']

/** A day and time that the system writes. */
export function momentField(
  name: string,
  label: string,
  { admin, ...rest }: Pick<DateField, 'admin' | 'index' | 'required'> = {},
): DateField {
  return {
    name,
    type: 'date',
    label,
    ...rest,
    admin: { ...admin, date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' } },
  }
}

/** The practice that a document is about, which the system writes. */
export function ofPractice(admin: SingleRelationshipField['admin'] = {}): SingleRelationshipField {
  return {
    name: 'site',
    type: 'relationship',
    label: 'Practice',
    relationTo: 'sites',
    required: true,
    index: true,
    admin: { ...admin, allowCreate: false, allowEdit: false },
  }
}

/** Throws the refusal that whoever tries to alter a record meets. */
export function refuse(): never {
  throw new APIError('This is a record: it can be neither changed nor deleted.', 403, null, true)
}
