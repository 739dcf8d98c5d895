import type { Payload, TypedUser } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Welcome } from '@/admin/welcome'
import { findFirstSteps } from '@/content/first-steps'
import type { Site } from '@/payload-types'
import { openTestPayload } from '../payload'
import { makeSite } from '../permissions/practices'

let payload: Payload
let site: Site
let admin: TypedUser

beforeAll(async () => {
  payload = await openTestPayload()
  site = await payload.create({
    collection: 'sites',
    data: {
      slug: 'new-practice',
      name: 'New practice',
      region: 'england',
      status: 'draft',
      reviewInterval: 24,
      hosts: [{ host: 'new-practice.example', primary: true }],
    } as Site,
    overrideAccess: true,
  })
  admin = await person('admin')
})

afterAll(() => payload.destroy())

it('should tell the admin of a new practice what comes first, and whom to ask to open the website', async () => {
  const [found] = await findFirstSteps(payload, admin)
  expect(found).toMatchObject({ practice: 'New practice', isOpen: false })
  expect(wordsOf(found)).toEqual([
    'Say how patients reach you',
    'Write your home page (kind of page: Home)',
    'Write a page on how to contact you (kind of page: Contact)',
    'Introduce who writes and reviews your guides',
  ])
})

it('should show it first, one link a step', async () => {
  const page = renderToStaticMarkup(await Welcome({ payload, user: admin }))
  expect(page).toContain('First steps for New practice')
  expect(page).toContain(
    `<li><a href="/admin/collections/sites/${site.id}">Say how patients reach you</a></li>`,
  )
  expect(page).toContain('<a href="/admin/collections/authors/create">Introduce who writes')
  expect(page).toContain('Patients cannot open this website yet. When these steps are done, ask')
})

it('should not count what others have, nor what is not published', async () => {
  const other = await makeSite(payload, { slug: 'other-practice' })
  const home = { title: 'Home', kind: 'home', slug: 'home', body: text } as const
  const pages = [
    await payload.create({
      collection: 'pages',
      data: { ...home, site: other.id, _status: 'published' },
      overrideAccess: true,
    }),
    await payload.create({
      collection: 'pages',
      data: { ...home, site: site.id, _status: 'draft' },
      draft: true,
      overrideAccess: true,
    }),
  ]
  const both = await person('admin', [other])
  const steps = (await findFirstSteps(payload, both)).map((found) => [found.practice, wordsOf(found)[1]])
  expect(steps).toEqual([
    ['New practice', 'Write your home page (kind of page: Home)'],
    ['Practice other-practice', 'Write a page on how to contact you (kind of page: Contact)'],
  ])
  for (const { id } of pages) await payload.delete({ collection: 'pages', id, overrideAccess: true })
})

it('should not tell again what is done, nor anything once all is', async () => {
  await payload.update({
    collection: 'sites',
    id: site.id,
    data: { contact: { telephone: '01632 960 001' } },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'pages',
    data: { site: site.id, title: 'Home', kind: 'home', slug: 'home', body: text, _status: 'published' },
    overrideAccess: true,
  })
  expect(wordsOf((await findFirstSteps(payload, admin))[0])).toEqual([
    'Write a page on how to contact you (kind of page: Contact)',
    'Introduce who writes and reviews your guides',
  ])

  await payload.create({
    collection: 'pages',
    data: {
      site: site.id,
      title: 'Contact',
      kind: 'contact',
      slug: 'contact',
      body: text,
      _status: 'published',
    },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'authors',
    data: {
      site: site.id,
      name: 'Alex Author',
      slug: 'alex-author',
      professionalTitle: 'Physiotherapist',
      biography: text,
      _status: 'published',
    },
    overrideAccess: true,
  })
  expect(await findFirstSteps(payload, admin)).toMatchObject([{ isOpen: false, steps: [] }])
  await payload.update({
    collection: 'sites',
    id: site.id,
    data: { status: 'live' },
    overrideAccess: true,
  })
  expect(await findFirstSteps(payload, admin)).toEqual([])
})

it('should leave those alone who do not decide about the practice', async () => {
  await payload.update({
    collection: 'sites',
    id: site.id,
    data: { status: 'draft' },
    overrideAccess: true,
  })
  expect(await findFirstSteps(payload, await person('editor'))).toEqual([])
})

it('should not ask for anything on a website that was closed', async () => {
  await payload.update({
    collection: 'sites',
    id: site.id,
    data: { status: 'archived' },
    overrideAccess: true,
  })
  expect(await findFirstSteps(payload, admin)).toEqual([])
})

async function person(role: 'admin' | 'editor', others: Site[] = []): Promise<TypedUser> {
  const user = await payload.create({
    collection: 'users',
    data: {
      name: `The ${role}`,
      email: `${role}-of-${others.length + 1}@example.org`,
      password: 'correct-horse-battery',
      memberships: [site, ...others].map(({ id }) => ({ site: id, roles: [role] })),
    },
    overrideAccess: true,
  })
  return { ...user, collection: 'users' }
}

function wordsOf(found: Awaited<ReturnType<typeof findFirstSteps>>[number] | undefined): string[] {
  return found?.steps.map(({ words }) => words) ?? []
}

const text = {
  root: {
    type: 'root',
    direction: null,
    format: '' as const,
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        children: [{ type: 'text', text: 'Words.', version: 1 }],
      },
    ],
  },
}
