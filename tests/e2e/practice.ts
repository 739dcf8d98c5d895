import { randomBytes } from 'node:crypto'
import { expect } from '@playwright/test'
import type { Api } from './api'
import { statusOnHost } from './fetch-page'
import { paragraph, richText } from './rich-text'

export type Role = 'admin' | 'editor' | 'author' | 'reviewer'

export type Account = { name: string; email: string; password: string }

/** A real practice, not a demonstration: live, with two published profiles and one account a role. */
export type Practice = {
  id: string
  /** The short name; the host is `<slug>.localhost`. */
  slug: string
  name: string
  /** People whose names stand under guides. */
  author: { id: string; name: string }
  reviewer: { id: string; name: string }
  accounts: Record<Role, Account>
}

/**
 * Makes a practice through REST, as a platform admin would, and waits until its website answers. Every name in it holds
 * a word of its own, so that what one test makes is never taken for another's.
 */
export async function makePractice(api: Api): Promise<Practice> {
  const word = newWord()
  const slug = `practice-${word}`
  const name = `Practice ${word}`
  const { id } = await api.create('sites', {
    slug,
    name,
    status: 'live',
    demonstration: false,
    region: 'england',
    reviewInterval: 24,
    contact: { telephone: '01632 960 101', locality: 'Leek', county: 'Staffordshire' },
    hosts: [{ host: `${slug}.localhost`, primary: true }],
  })
  const practice = {
    id,
    slug,
    name,
    author: await makeProfile(api, id, `Alex Author ${word}`),
    reviewer: await makeProfile(api, id, `Robin Reviewer ${word}`),
    accounts: {
      admin: await makeAccount(api, id, 'admin'),
      editor: await makeAccount(api, id, 'editor'),
      author: await makeAccount(api, id, 'author'),
      reviewer: await makeAccount(api, id, 'reviewer'),
    },
  }
  // Right after its start the server publishes every practice before this one.
  await expect.poll(() => statusOnHost(slug, '/no-such-page'), { timeout: 45_000 }).toBe(404)
  return practice
}

/** A word that stands nowhere else, of small letters only. */
export function newWord(): string {
  return Array.from(randomBytes(7), (byte) => String.fromCharCode(97 + (byte % 26))).join('')
}

async function makeProfile(api: Api, site: string, name: string) {
  const { id } = await api.create('authors', {
    site,
    name,
    professionalTitle: 'Physiotherapist',
    biography: richText(paragraph('Works with people who have back pain.')),
    registrations: [{ body: 'HCPC', number: 'PH123456' }],
    _status: 'published',
  })
  return { id, name }
}

async function makeAccount(api: Api, site: string, role: Role): Promise<Account> {
  const word = newWord()
  const account = { name: `Sam ${word}`, email: `${word}@example.org`, password: `${word}-${word}` }
  await api.create('users', { ...account, memberships: [{ site, roles: [role] }] })
  return account
}
