import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalToGrant, roles, type Person } from '@/access/policy'
import { anyMemberships, anyPerson, anySite, anyStaff, sites } from './arbitrary-people'

const anyRights = fc.record({ platformAdmin: fc.boolean(), memberships: anyMemberships })

describe('refusalToGrant', () => {
  it('should never let anybody change their own rights', () => {
    fc.assert(
      fc.property(anyStaff, anyRights, (person, after) => {
        const refusal = refusalToGrant(person, person, after)
        expect(refusal === null).toBe(rightsOf(after) === rightsOf(person))
      }),
    )
  })

  it('should see what stands in a second row for the same practice', () => {
    fc.assert(
      fc.property(anyStaff, anySite, fc.constantFrom(...roles), (person, site, role) => {
        const memberships = [...person.memberships, { site, roles: [role] }]
        const after = { platformAdmin: false, memberships }
        const refusal = refusalToGrant(person, person, after)
        expect(refusal === null).toBe(rightsOf(after) === rightsOf(person))
      }),
    )
  })

  it('should never let anybody give or take rights on a site that they do not administer', () => {
    fc.assert(
      fc.property(anyStaff, fc.option(anyPerson), anyRights, (person, before, after) => {
        fc.pre(refusalToGrant(person, before, after) === null)
        const held = before ?? { platformAdmin: false, memberships: [] }
        const foreign = sites.filter((site) => !administers(person, site))
        expect(foreign.map((site) => rolesOn(after, site))).toEqual(
          foreign.map((site) => rolesOn(held, site)),
        )
        expect(after.platformAdmin).toBe(held.platformAdmin)
      }),
    )
  })

  it('should let a platform admin give anything to anybody', () => {
    fc.assert(
      fc.property(fc.option(anyPerson), anyRights, (before, after) => {
        expect(refusalToGrant({ id: 'p', platformAdmin: true, memberships: [] }, before, after)).toBeNull()
      }),
    )
  })

  it('should let an admin give every role on their own site, and take it again', () => {
    fc.assert(
      fc.property(anyMemberships, anyMemberships, (before, after) => {
        const admin: Person = {
          id: 'admin',
          platformAdmin: false,
          memberships: [{ site: 'site-a', roles: ['admin'] }],
        }
        const account = { id: 'other', platformAdmin: false, memberships: onlyOn('site-a', before) }
        const rights = { platformAdmin: false, memberships: onlyOn('site-a', after) }
        expect(refusalToGrant(admin, account, rights)).toBeNull()
      }),
    )
  })

  it('should refuse a new account that works nowhere', () => {
    const admin: Person = {
      id: 'admin',
      platformAdmin: false,
      memberships: [{ site: 'site-a', roles: ['admin'] }],
    }
    expect(refusalToGrant(admin, null, { platformAdmin: false, memberships: [] })).toBe(
      'Choose at least one practice for the new account.',
    )
  })

  it('should refuse every new account when nobody is signed in', () => {
    fc.assert(
      fc.property(anyRights, (after) => {
        expect(refusalToGrant(null, null, after)).not.toBeNull()
      }),
    )
  })
})

type Rights = Pick<Person, 'platformAdmin' | 'memberships'>

/** Where a person works, and as what, whatever the order and number of the rows. */
function rightsOf(rights: Rights): string {
  return JSON.stringify([rights.platformAdmin, sites.map((site) => rolesOn(rights, site))])
}

function rolesOn({ memberships }: Rights, wanted: string): string[] | null {
  const rows = memberships.filter(({ site }) => site === wanted)
  return rows.length === 0 ? null : [...new Set(rows.flatMap(({ roles }) => roles))].sort()
}

function administers(person: Person, site: string): boolean {
  return rolesOn(person, site)?.includes('admin') === true
}

function onlyOn(site: string, memberships: Person['memberships']): Person['memberships'] {
  return memberships.map((membership) => ({ ...membership, site }))
}
