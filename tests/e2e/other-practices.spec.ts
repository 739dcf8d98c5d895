import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { signInToApi, type Api } from './api'
import { expect, test } from './fixtures'
import { field, offered, openTab } from './form'
import { makeGuideDraft } from './guide-draft'
import { makeExercise } from './library'
import { makePractice, newWord, type Practice } from './practice'
import { paragraph, richText } from './rich-text'
import { adminUrl, testServer } from './server'
import { insertBlock, textOf } from './text-editor'

/** Stands in every document of the other practice, and nowhere else. */
const CANARY = `canary${newWord()}`

const LISTS = [
  'articles',
  'exercises',
  'authors',
  'service-areas',
  'services',
  'pages',
  'media',
  'redirects',
  'users',
  'sites',
]

let others: Awaited<ReturnType<typeof makeOthers>>

test.beforeAll(async () => {
  others = await makeOthers(await signInToApi())
})

test.beforeEach(async ({ enter, page, practice }) => {
  await enter(page, practice.accounts.editor)
})

test('no list, search or trash shows another practice’s documents', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(adminUrl())
  await expectNothingOfOthers(page)
  for (const list of LISTS) {
    await page.goto(adminUrl(`/collections/${list}?limit=100`))
    await expectNothingOfOthers(page)
  }
  for (const list of ['articles', 'media']) {
    await page.goto(adminUrl(`/collections/${list}?search=${CANARY}`))
    await expect(page.getByText('Nothing here')).toBeVisible()
    await expect(page.getByRole('row')).toHaveCount(0)
    await page.goto(adminUrl(`/collections/${list}/trash?limit=100`))
    await expectNothingOfOthers(page)
  }
})

test('no picker offers another practice’s documents', async ({ api, page, practice }) => {
  test.setTimeout(120_000)
  const own = await makeExercise(api, practice, 'An exercise of our own')
  const guide = await makeGuideDraft(api, practice, { title: 'A guide of our own' })
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))

  await test.step('in a block', async () => {
    const block = await insertBlock(page, 'Text', 'Exercise')
    expect(await offered(block, 'Exercise')).toEqual([own.name])
    expect(await offered(block, 'Exercise', CANARY)).toEqual([])
  })
  await test.step('for pictures', async () => {
    const block = await insertBlock(page, 'Text', 'Picture')
    await block.getByRole('button', { name: 'Choose from existing' }).click()
    const drawer = page.getByRole('dialog')
    await expect(drawer.getByText('Nothing here')).toBeVisible()
    await expect(drawer.getByText(CANARY)).toHaveCount(0)
    await drawer.getByRole('button', { name: 'Close' }).last().click()
    await expect(drawer).toHaveCount(0)
  })
  await test.step('for links in the text', async () => {
    const text = textOf(page, 'Text')
    await text.getByText('Keep moving').selectText()
    await field(page, 'Text').locator('.fixed-toolbar .toolbar-popup__button-link').click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('radio', { name: 'A page of your own' }).check({ force: true })
    const options = await offered(drawer, 'Page')
    expect(options.join()).toContain('A guide of our own')
    expect(options.join()).not.toContain(CANARY)
    await drawer.getByRole('button', { name: 'Close' }).last().click()
  })
  await test.step('for people', async () => {
    await openTab(page, 'Review and sources')
    const people = await offered(page, 'Author')
    expect(people.toSorted()).toEqual([practice.author.name, practice.reviewer.name])
    expect(await offered(page, 'Clinical reviewer', CANARY)).toEqual([])
  })
})

test('no address typed by hand shows another practice’s documents', async ({ expectConsoleError, page }) => {
  test.setTimeout(120_000)
  expectConsoleError(/status of 40[34]/)
  for (const [collection, id] of Object.entries(others.ids)) {
    await page.goto(adminUrl(`/collections/${collection}/${id}`))
    await expectNothingOfOthers(page)
    await expectRefused(page, `/api/${collection}/${id}?draft=true&depth=2`)
    await expectNone(page, `/api/${collection}?limit=0&depth=2&draft=true&trash=true`)
  }
  for (const path of [`${others.ids.articles}/versions`, `trash/${others.trashed}`]) {
    await page.goto(adminUrl(`/collections/articles/${path}`))
    await expectNothingOfOthers(page)
  }
  for (const path of others.paths) await expectRefused(page, path)
  await expectNone(page, '/api/articles/versions?limit=0')
})

/** Another practice with a document of each kind, shown and not shown to patients. */
async function makeOthers(api: Api) {
  const practice = await makePractice(api)
  const [first, second] = [`${CANARY} one`, `${CANARY} two`]
  const site = practice.id
  const body = richText(paragraph(first))
  // Addresses are echoed where nothing is found, so the word stands in none.
  const slug = 'of-another-practice'
  const guide = await makeGuideDraft(api, practice, { title: first, slug })
  const trashed = await makeGuideDraft(api, practice, { title: second })
  await api.update('articles', trashed.id, { deletedAt: new Date().toISOString() })
  const exercise = await makeExercise(api, practice, first)
  const author = await api.create('authors', {
    site,
    name: first,
    professionalTitle: 'Physiotherapist',
    biography: body,
    _status: 'published',
  })
  const area = await api.create('service-areas', {
    site,
    place: first,
    county: 'Staffordshire',
    intro: body,
    body,
    _status: 'draft',
  })
  const service = await api.create('services', {
    site,
    title: first,
    summary: first,
    body,
    _status: 'published',
  })
  const textPage = await api.create('pages', {
    site,
    title: first,
    kind: 'about',
    body,
    _status: 'published',
  })
  const redirect = await api.create('redirects', {
    site,
    from: `/${CANARY}`,
    to: { kind: 'path', path: '/guides' },
  })
  const picture = await upload(practice)
  return {
    trashed: trashed.id,
    ids: {
      articles: guide.id,
      exercises: exercise.id,
      authors: author.id,
      'service-areas': area.id,
      services: service.id,
      pages: textPage.id,
      redirects: redirect.id,
      media: picture.id,
      sites: practice.id,
    },
    paths: [
      `/api/articles/${trashed.id}?trash=true`,
      `/api/media/file/${picture.filename}`,
      `/preview/${practice.slug}`,
      `/preview/${practice.slug}/guides/${guide.slug}`,
      `/preview/${practice.slug}/guides`,
      `/preview/${practice.slug}/media/${picture.filename}`,
    ],
  }
}

async function upload(practice: Practice): Promise<{ id: string; filename: string }> {
  const { adminUrl: origin, email, password } = testServer()
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = (await login.json()) as { token: string }
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#4488aa' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'knee.png')
  form.set('_payload', JSON.stringify({ site: practice.id, name: CANARY, alt: CANARY, licence: 'own' }))
  const answer = await fetch(`${origin}/api/media`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  })
  const { doc } = (await answer.json()) as { doc: { id: string; filename: string } }
  return doc
}

/** Waits until the page is there, then looks for the word in all that it shows and holds. */
async function expectNothingOfOthers(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  expect(await page.content()).not.toContain(CANARY)
}

async function expectRefused(page: Page, path: string): Promise<void> {
  const answer = await page.goto(testServer().adminUrl + path)
  expect([401, 403, 404], `${path} is refused`).toContain(answer?.status())
  expect(await page.content(), path).not.toContain(CANARY)
}

async function expectNone(page: Page, path: string): Promise<void> {
  await page.goto(testServer().adminUrl + path)
  expect(await page.content(), path).not.toContain(CANARY)
}
