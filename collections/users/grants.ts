import { APIError, ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { idOf, personFrom, personOf } from '@/access/payload'
import { refusalToGrant, roles } from '@/access/policy'

/** Refuses rights that the person who saves may not give, whichever field they come in. */
export const refuseForeignGrants: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!areMemberships(data.memberships ?? [])) {
    throw new ValidationError({
      collection: collection.slug,
      errors: [
        {
          path: 'memberships',
          label: 'Practices',
          message: 'Choose a practice and at least one role in every row.',
        },
      ],
    })
  }
  const person = personOf(req)
  // Start-up and scripts act without a person; anonymous requests never get this far.
  if (!person) return data
  const before = operation === 'update' ? personFrom(originalDoc) : null
  const refusal = refusalToGrant(person, before, personFrom({ ...originalDoc, ...data }))
  if (refusal) throw new APIError(refusal, 403, null, true)
  return data
}

/**
 * Whether these are rows as the admin writes them. A database may read more into other shapes (a role as bare text, a
 * row without its list) than the policy, which compares rights as it understands them.
 */
function areMemberships(value: unknown): boolean {
  return (
    Array.isArray(value)
    && value.every(
      (row: { site?: unknown; roles?: unknown } | null) =>
        idOf(row?.site) !== null
        && Array.isArray(row?.roles)
        && row.roles.length > 0
        && row.roles.every((role) => (roles as readonly unknown[]).includes(role)),
    )
  )
}
