import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isStaff,
  mayManageAccount,
  mayOnSite,
  roles,
  sitesWhere,
  type Action,
  type Person,
  type Role,
  type Subject,
} from '@/access/policy'
import { anyPerson, anySite, anyStaff } from './arbitrary-people'

const actions: readonly Action[] = ['read', 'create', 'update', 'publish', 'delete', 'recall']
const subjects: readonly Subject[] = ['content', 'library', 'sites', 'users', 'enquiries']

const letters: Record<Action, string> = {
  read: 'r',
  create: 'c',
  update: 'u',
  publish: 'p',
  delete: 'd',
  recall: '!',
}

/**
 * The whole policy once more, as the blueprint words it: r(ead), c(reate), u(pdate a draft), p(ublish), d(elete), and
 * ! for a recall.
 */
const table: Record<Role, Record<Subject, string>> = {
  admin: { content: 'rcupd!', library: 'rcupd', sites: 'ru', users: 'rcupd', enquiries: 'rud' },
  editor: { content: 'rcupd!', library: 'rcupd', sites: 'r', users: '', enquiries: '' },
  author: { content: 'rcu', library: 'rcu', sites: 'r', users: '', enquiries: '' },
  reception: { content: '', library: '', sites: 'r', users: '', enquiries: 'ru' },
  reviewer: { content: 'r!', library: 'r', sites: 'r', users: '', enquiries: '' },
}

const cells = roles.flatMap((role) =>
  subjects.map((subject) => ({ role, subject, rights: table[role][subject] })),
)

describe('sitesWhere', () => {
  it.each(cells)('should give the role $role on $subject exactly “$rights”', ({ role, subject, rights }) => {
    const person = working({ role, site: 'site-a' })
    const held = actions.filter((action) => mayOnSite(person, action, subject, 'site-a'))
    expect(held.map((action) => letters[action]).join('')).toBe(rights)
  })

  it.each(cells)('should give the role $role on $subject nothing on another site', ({ role, subject }) => {
    const person = working({ role, site: 'site-a' })
    expect(actions.filter((action) => mayOnSite(person, action, subject, 'site-b'))).toEqual([])
  })

  it('should add up the roles that a person has on one site', () => {
    const person: Person = {
      id: 'p',
      platformAdmin: false,
      memberships: [
        { site: 'site-a', roles: ['reviewer'] },
        { site: 'site-a', roles: ['author'] },
      ],
    }
    expect(mayOnSite(person, 'create', 'content', 'site-a')).toBe(true)
  })

  it.each([null, { id: 'p', platformAdmin: false, memberships: [] }])(
    'should give %j nothing anywhere',
    (person) => {
      const held = actions.flatMap((action) =>
        subjects.flatMap((subject) => sitesWhere(person, action, subject)),
      )
      expect(held).toEqual([])
    },
  )

  it('should give a platform admin everything everywhere but what patients wrote', () => {
    const person: Person = { id: 'p', platformAdmin: true, memberships: [] }
    const others = subjects.filter((subject) => subject !== 'enquiries')
    const held = actions.flatMap((action) => others.map((subject) => sitesWhere(person, action, subject)))
    expect(new Set(held)).toEqual(new Set(['all']))
    expect(actions.flatMap((action) => sitesWhere(person, action, 'enquiries'))).toEqual([])
  })

  it('should give a platform admin who works for a practice what its people have of its enquiries', () => {
    const memberships = [{ site: 'site-a', roles: ['reception' as const] }]
    const person: Person = { id: 'p', platformAdmin: true, memberships }
    expect(sitesWhere(person, 'read', 'enquiries')).toEqual(['site-a'])
  })

  it('should never name a site on which the person does not work', () => {
    fc.assert(
      fc.property(
        anyStaff,
        fc.constantFrom(...actions),
        fc.constantFrom(...subjects),
        (person, action, subject) => {
          const own = person.memberships.map(({ site }) => site)
          const named = sitesWhere(person, action, subject)
          expect(own).toEqual(expect.arrayContaining([...named]))
        },
      ),
    )
  })
})

describe('mayOnSite', () => {
  it.each([null, undefined, ''])('should refuse staff on the site %j', (site) => {
    expect(mayOnSite(working({ role: 'admin', site: 'site-a' }), 'read', 'content', site)).toBe(false)
  })
})

describe('isStaff', () => {
  it('should hold for platform admins and for whoever works somewhere, and for nobody else', () => {
    const people = [
      null,
      { id: 'p', platformAdmin: false, memberships: [] },
      { id: 'p', platformAdmin: true, memberships: [] },
      working({ role: 'reviewer', site: 'site-a' }),
    ]
    expect(people.map(isStaff)).toEqual([false, false, true, true])
  })
})

describe('mayManageAccount', () => {
  it('should allow an account only when it belongs wholly to sites that the person administers', () => {
    fc.assert(
      fc.property(anyStaff, anyPerson, (person, account) => {
        const wholly =
          !account.platformAdmin
          && account.memberships.length > 0
          && account.memberships.every(({ site }) => administers(person, site))
        expect(mayManageAccount(person, account)).toBe(wholly)
      }),
    )
  })

  it('should allow a platform admin every account and nobody none', () => {
    fc.assert(
      fc.property(anyPerson, anySite, (account, site) => {
        const admin: Person = { id: 'p', platformAdmin: true, memberships: [{ site, roles: [] }] }
        expect([mayManageAccount(admin, account), mayManageAccount(null, account)]).toEqual([true, false])
      }),
    )
  })
})

function working({ role, site }: { role: Role; site: string }): Person {
  return { id: 'p', platformAdmin: false, memberships: [{ site, roles: [role] }] }
}

function administers({ memberships }: Person, wanted: string): boolean {
  return memberships.some(({ site, roles }) => site === wanted && roles.includes('admin'))
}
