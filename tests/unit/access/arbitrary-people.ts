import fc from 'fast-check'
import { roles, type Person } from '@/access/policy'

/** Few practices, so that people often share one. */
export const sites = ['site-a', 'site-b', 'site-c'] as const

export const anySite = fc.constantFrom(...sites)

export const anyMemberships: fc.Arbitrary<Person['memberships']> = fc.array(
  fc.record({ site: anySite, roles: fc.subarray([...roles]) }),
  { maxLength: 4 },
)

export const anyPerson: fc.Arbitrary<Person> = fc.record({
  id: fc.constantFrom('first', 'second'),
  platformAdmin: fc.boolean(),
  memberships: anyMemberships,
})

export const anyStaff: fc.Arbitrary<Person> = anyPerson.map((person) => ({ ...person, platformAdmin: false }))
