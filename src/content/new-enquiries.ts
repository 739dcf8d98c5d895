import type { Payload, TypedUser } from 'payload'
import { personFrom } from '@/access/payload'
import { sitesWhere } from '@/access/policy'

/** How many enquiries nobody has read yet, of the practices whose enquiries a person reads; null for everybody else. */
export async function countNewEnquiries(payload: Payload, user: TypedUser): Promise<number | null> {
  if (sitesWhere(personFrom(user), 'read', 'enquiries').length === 0) return null
  const { totalDocs } = await payload.count({
    collection: 'enquiries',
    overrideAccess: false,
    user,
    where: { state: { equals: 'new' } },
  })
  return totalDocs
}
