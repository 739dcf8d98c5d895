import { APIError, type CollectionBeforeChangeHook, type FilterOptions } from 'payload'
import { personFrom, personOf } from '@/access/payload'
import { refusalToGrant, sitesWhere } from '@/access/policy'

/** Refuses rights that the person who saves may not give, whichever field they come in. */
export const refuseForeignGrants: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const person = personOf(req)
  // Start-up and scripts act without a person; anonymous requests never get this far.
  if (!person) return data
  const before = operation === 'update' ? personFrom(originalDoc) : null
  const refusal = refusalToGrant(person, before, personFrom({ ...originalDoc, ...data }))
  if (refusal) throw new APIError(refusal, 403, null, true)
  return data
}

export const membershipSites: FilterOptions = ({ req }) => {
  const sites = sitesWhere(personOf(req), 'update', 'users')
  return sites === 'all' ? true : { id: { in: [...sites] } }
}
