import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf, ownedBy, patientsWhere, personFrom, personOf } from '@/access/payload'

describe('personFrom', () => {
  it('should read a user’s row, whether the practices are ids or whole documents', () => {
    const person = personFrom({
      id: 'p',
      platformAdmin: null,
      memberships: [
        { site: 'site-a', roles: ['editor', 'admin'] },
        { site: { id: 'site-b' }, roles: ['author'] },
      ],
    })
    expect(person).toEqual({
      id: 'p',
      platformAdmin: false,
      memberships: [
        { site: 'site-a', roles: ['admin', 'editor'] },
        { site: 'site-b', roles: ['author'] },
      ],
    })
  })

  it('should give no rights for unknown roles, for rows without a practice, and for “true” as text', () => {
    const person = personFrom({
      id: 'p',
      platformAdmin: 'true',
      memberships: [
        { site: 'site-a', roles: ['owner'] },
        { site: null, roles: ['admin'] },
        { roles: ['admin'] },
      ],
    })
    expect(person).toEqual({ id: 'p', platformAdmin: false, memberships: [{ site: 'site-a', roles: [] }] })
  })

  it('should make something of every value, and platform admins of true alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), fc.anything(), (id, platformAdmin, memberships) => {
        expect(personFrom({ id, platformAdmin, memberships }).platformAdmin).toBe(platformAdmin === true)
      }),
    )
  })
})

describe('personOf', () => {
  it('should know nobody in a request without a user', () => {
    expect(personOf({ user: null })).toBeNull()
  })
})

describe('idOf', () => {
  it.each([
    ['a', 'a'],
    [{ id: 'a' }, 'a'],
    [null, null],
    [undefined, null],
    [7, null],
    [['a'], null],
    [{ value: 'a' }, null],
  ])('should read %j as %j', (value, id) => {
    expect(idOf(value)).toBe(id)
  })
})

describe('ownedBy', () => {
  it('should limit nothing for all sites and refuse everything for none', () => {
    expect([ownedBy('all'), ownedBy([])]).toEqual([true, false])
  })

  it('should name the owner, and the borrowers when asked', () => {
    const own = { site: { in: ['a', 'b'] } }
    expect(ownedBy(['a', 'b'])).toEqual(own)
    expect(ownedBy(['a', 'b'], { shared: true })).toEqual({ or: [own, { sharedWith: { in: ['a', 'b'] } }] })
    expect(ownedBy(['a', 'b'], { prefix: 'version.' })).toEqual({ 'version.site': { in: ['a', 'b'] } })
  })
})

describe('patientsWhere', () => {
  it('should ask for published documents where there are drafts', () => {
    const own = { site: { in: ['a'] } }
    expect(patientsWhere('a', { shared: false, drafts: true })).toEqual({
      and: [own, { _status: { equals: 'published' } }],
    })
    expect(patientsWhere('a', { shared: false, drafts: false })).toEqual({ and: [own] })
  })
})
