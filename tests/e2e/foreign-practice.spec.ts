import type { Locator, Page } from '@playwright/test'
import { type FilledPractice, fillPractice, ownedCollections, titles } from './filled-practice'
import { expect, test as base } from './fixtures'
import { field, offered, openNew, openTab } from './form'
import { makePractice, newWord, type Practice } from './practice'
import { adminUrl, testServer } from './server'
import { insertBlock } from './text-editor'

/*
 * What an editor of one practice meets of another one: nothing. Each practice has a document of every kind, with a
 * word in it that stands nowhere else. That one's own are shown proves that a place shows documents at all.
 */

type Filled = { practice: Practice; word: string } & FilledPractice

const test = base.extend<{ own: Filled; foreign: Filled }>({
  own: async ({ api, practice }, use) => {
    const word = newWord()
    await use({ practice, word, ...(await fillPractice(api, practice, word)) })
  },
  foreign: async ({ api }, use) => {
    const practice = await makePractice(api)
    const word = `canary${newWord()}`
    await use({ practice, word, ...(await fillPractice(api, practice, word)) })
  },
})

test.beforeEach(async ({ enter, page, practice }) => {
  test.setTimeout(120_000)
  await enter(page, practice.accounts.editor)
})

test('the start, the lists, the search and the trash show nothing of another practice', async ({
  page,
  own,
  foreign,
}) => {
  await test.step('the start', async () => {
    await page.goto(adminUrl())
    await expect(page.getByRole('link', { name: own.draft.title })).toBeVisible()
    await expect(page.getByRole('link', { name: own.practice.name })).toBeVisible()
    await expectNothingOf(page, foreign)
  })

  for (const collection of ownedCollections) {
    await test.step(`the list of ${collection}`, async () => {
      await page.goto(adminUrl(`/collections/${collection}`))
      await expect(page.getByRole('row').filter({ hasText: titles[collection](own.word) })).toBeVisible()
      await expectNothingOf(page, foreign)
    })
  }

  await test.step('the lists of practices and accounts', async () => {
    await page.goto(adminUrl('/collections/sites'))
    await expect(page.getByRole('row').filter({ hasText: own.practice.name })).toBeVisible()
    await expectNothingOf(page, foreign)
    await page.goto(adminUrl('/collections/users'))
    await expect(page.getByRole('row').filter({ hasText: own.practice.accounts.editor.email })).toBeVisible()
    await expectNothingOf(page, foreign)
  })

  await test.step('the search', async () => {
    await page.goto(adminUrl('/collections/articles'))
    await search(page, own.word, page.getByRole('row').filter({ hasText: own.draft.title }))
    await search(page, guessOf(foreign), page.getByText('Nothing here'))
    await expectNothingOf(page, foreign)
  })

  await test.step('the trash', async () => {
    await page.goto(adminUrl('/collections/articles/trash'))
    await expect(page.getByRole('row').filter({ hasText: own.trashed.title })).toBeVisible()
    await expectNothingOf(page, foreign)
  })
})

test('pickers offer nothing of another practice', async ({ page, own, foreign }) => {
  await openNew(page, 'articles')

  await test.step('an exercise for a guide', async () => {
    const block = await insertBlock(page, 'Text', 'Exercise')
    await expect.poll(() => offered(block, 'Exercise')).toEqual([titles.exercises(own.word)])
    expect(await offered(block, 'Exercise', guessOf(foreign))).toEqual([])
  })

  await test.step('a picture', async () => {
    await openTab(page, 'Picture and search')
    await field(page, 'Picture').getByRole('button', { name: 'Choose from existing' }).click()
    const drawer = page.getByRole('dialog')
    await expect(drawer.getByText(titles.media(own.word), { exact: true })).toBeVisible()
    await expectNothingOf(page, foreign)
    await search(drawer, guessOf(foreign), drawer.getByText('Nothing here'))
    await expectNothingOf(page, foreign)
    await page.keyboard.press('Escape')
    await expect(drawer).toHaveCount(0)
  })

  await test.step('an author', async () => {
    await openTab(page, 'Review and sources')
    const people = [titles.authors(own.word), own.practice.author.name, own.practice.reviewer.name]
    await expect.poll(async () => (await offered(page, 'Author')).sort()).toEqual(people.sort())
    expect(await offered(page, 'Author', guessOf(foreign))).toEqual([])
    await expectNothingOf(page, foreign)
  })
})

test('addresses typed by hand lead to nothing of another practice', async ({
  expectConsoleError,
  page,
  own,
  foreign,
}) => {
  // The pages that are not there.
  expectConsoleError(/status of 404/)

  await test.step('pages of the admin', async () => {
    await page.goto(adminUrl(`/collections/articles/${own.ids.articles}/versions`))
    await expect(page.getByRole('heading', { level: 1, name: own.guide.title })).toBeVisible()
    const addresses = [
      ...ownedCollections.map((collection) => `/collections/${collection}/${foreign.ids[collection]}`),
      `/collections/articles/${foreign.draft.id}`,
      `/collections/articles/${foreign.ids.articles}/versions`,
      `/collections/articles/trash/${foreign.trashed.id}`,
      `/collections/sites/${foreign.practice.id}`,
    ]
    for (const address of addresses) {
      await page.goto(adminUrl(address))
      await expect(page.getByText('it was deleted, or it is not yours to see').first(), address).toBeVisible()
      await expectNothingOf(page, foreign)
    }
  })

  await test.step('the preview', async () => {
    const addressOf = ({ practice, guide }: Filled) =>
      `${testServer().adminUrl}/preview/${practice.slug}/guides/${guide.slug}`
    expect((await page.goto(addressOf(own)))?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: own.guide.title })).toBeVisible()
    expect((await page.goto(addressOf(foreign)))?.status()).toBe(404)
    // The address itself holds the word.
    expect(await page.content()).not.toContain(foreign.guide.title)
    expect(await page.content()).not.toContain(foreign.practice.name)
  })

  await test.step('the interface', async () => {
    const answerTo = async (path: string) => {
      const { adminUrl: origin } = testServer()
      // Without its origin, a request is nobody's, whatever its cookie says.
      const response = await page.request.get(`${origin}/api${path}`, { headers: { origin } })
      const text = (await response.body()).toString('latin1')
      expect(text, path).not.toContain(foreign.word)
      return { status: response.status(), text }
    }
    for (const collection of ownedCollections) {
      expect(await answerTo(`/${collection}/${own.ids[collection]}`)).toHaveProperty('status', 200)
      expect(await answerTo(`/${collection}/${foreign.ids[collection]}`)).toHaveProperty('status', 404)
    }
    const questions = [
      `where[site][equals]=${foreign.practice.id}`,
      `where[id][equals]=${foreign.ids.articles}`,
      `where[title][contains]=${guessOf(foreign)}`,
      `draft=true&trash=true&where[title][contains]=${guessOf(foreign)}`,
    ]
    for (const question of questions) {
      expect((await answerTo(`/articles?${question}`)).text, question).toContain('"totalDocs":0')
    }
    expect(await answerTo(`/media/file/${own.file}`)).toHaveProperty('status', 200)
    expect(await answerTo(`/media/file/${foreign.file}`)).toHaveProperty('status', 404)
  })
})

/** Searches a list until it answers: it forgets what was typed before it came to life. */
async function search(list: Page | Locator, words: string, answer: Locator): Promise<void> {
  await expect(async () => {
    await list.getByPlaceholder(/^Search/).fill('')
    await list.getByPlaceholder(/^Search/).fill(words)
    await expect(answer).toBeVisible({ timeout: 5000 })
  }).toPass({ timeout: 30_000 })
}

/** Neither the documents of a practice, nor its name or address, in anything that the page was sent. */
async function expectNothingOf(page: Page, { practice, word }: Filled): Promise<void> {
  const source = await page.content()
  expect(source).not.toContain(word)
  expect(source).not.toContain(practice.name)
  expect(source).not.toContain(practice.slug)
}

/** A good guess at the word of a practice: a page that repeats the question does not hold all of it. */
function guessOf({ word }: Filled): string {
  return word.slice(0, -4)
}
