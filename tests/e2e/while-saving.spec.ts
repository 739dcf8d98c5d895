import { expect, test } from './fixtures'
import { fetchPage } from './fetch-page'
import { field, message, openPart, openTab, pressPublish, publish, write } from './form'
import { emergencyNotice, makeGuideDraft } from './guide-draft'
import { makeExercise } from './library'
import { block } from './rich-text'
import { adminUrl } from './server'
import { textOf, writeParagraph } from './text-editor'

test('what somebody types while the admin saves by itself stays', async ({ api, enter, page, practice }) => {
  const guide = await makeGuideDraft(api, practice, { title: 'Back pain' })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await expect(textOf(page, 'Text')).toContainText('Keep moving')

  const saved = page.waitForResponse(/autosave=true/)
  await page.route(/autosave=true/, async (route) => {
    const answer = await route.fetch()
    await write(page, 'Summary', 'All of this was typed in time.')
    await writeParagraph(page, 'Text', 'And so was this.')
    await write(page, 'Condition', 'Sore back')
    await route.fulfill({ response: answer })
    await page.unroute(/autosave=true/)
  })
  await write(page, 'Title', 'Back pain at home')
  await saved
  await expect
    .poll(async () => (await api.find('articles', `draft=true&where[id][equals]=${guide.id}`))[0]?.condition)
    .toBe('Sore back')

  await page.reload()
  await expect(field(page, 'Title').getByRole('textbox')).toHaveValue('Back pain at home')
  await expect(field(page, 'Summary').getByRole('textbox')).toHaveValue('All of this was typed in time.')
  await expect(textOf(page, 'Text')).toContainText('And so was this.')
})

test('what is typed in a block is published, however soon the button is pressed', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const exercise = await makeExercise(api, practice, 'Bridge')
  const guide = await makeGuideDraft(api, practice, {
    title: 'Back pain',
    blocks: [await emergencyNotice(api), block('exercise', { exercise: exercise.id })],
  })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await expect(textOf(page, 'Text')).toContainText('Keep moving')

  const dose = await openPart(page, 'A different dose in this guide')
  await write(dose.locator('.range').filter({ hasText: /^Repetitions/ }), 'From', '4')
  await publish(page)
  await expect
    .poll(
      async () =>
        (await fetchPage({ host: `${practice.slug}.localhost`, path: `/guides/${guide.slug}` })).body,
    )
    .toMatch(/Repeat 4\stimes on each side/)
})

test('what is typed in a block stays, however soon another tab is opened', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const exercise = await makeExercise(api, practice, 'Bridge')
  const guide = await makeGuideDraft(api, practice, {
    title: 'Back pain',
    blocks: [block('exercise', { exercise: exercise.id })],
  })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await expect(textOf(page, 'Text')).toContainText('Keep moving')

  const repetitions = page.locator('.range').filter({ hasText: /^Repetitions/ })
  await openPart(page, 'A different dose in this guide')
  await write(repetitions, 'From', '4')
  await openTab(page, 'Programme')
  await expect(field(page, 'Text')).toBeHidden()
  await openTab(page, 'Guide')
  await openPart(page, 'A different dose in this guide')
  await expect(field(repetitions, 'From').locator('input')).toHaveValue('4')
})

test('of two tabs that are chosen before the form is ready, the second is opened', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const guide = await makeGuideDraft(api, practice, { title: 'Back pain' })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await expect(textOf(page, 'Text')).toContainText('Keep moving')
  // Whichever looked first opened first: more often than not the wrong one of three pairs.
  for (const words of ['Once', 'Twice', 'Three times']) {
    await write(page, 'Summary', words)
    await openTab(page, 'Picture and search')
    await openTab(page, 'Guide')
    await openTab(page, 'Programme')
    await expect(field(page, 'Summary')).toBeHidden()
    await page.waitForTimeout(300)
    await expect(page.locator('.tabs-field__tab-button--active')).toHaveText('Programme')
    await openTab(page, 'Guide')
    await expect(field(page, 'Summary')).toBeVisible()
  }
})

test('the fields of a part are drawn when it is opened at once on a busy computer', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const exercise = await makeExercise(api, practice, 'Bridge')
  const guide = await makeGuideDraft(api, practice, {
    title: 'Back pain',
    blocks: [block('exercise', { exercise: exercise.id })],
  })
  // The browser tells of both, closed and open, in one go.
  await page.addInitScript(() => {
    const Observer = window.IntersectionObserver
    window.IntersectionObserver = class extends Observer {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        const entries: IntersectionObserverEntry[] = []
        let timer = 0
        super((more, observer) => {
          entries.push(...more)
          clearTimeout(timer)
          timer = window.setTimeout(() => callback(entries.splice(0), observer), 1000)
        }, options)
      }
    }
  })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  const dose = await openPart(page, 'A different dose in this guide')
  await expect(dose.getByText('Repetitions', { exact: true })).toBeVisible()
})

test('why it was not published can still be read when the admin has saved by itself', async ({
  api,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  const guide = await makeGuideDraft(api, practice, { title: 'Back pain' })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await openTab(page, 'Guide')
  // The refused request itself.
  expectConsoleError(/status of 400/)
  await write(page, 'Summary', 'Something else.')
  await pressPublish(page)
  await expect(message(page, 'Please look at this again: Text')).toBeVisible()
  await expect(page.getByText(/^Last saved/)).toBeVisible()
  await page.waitForTimeout(3000)
  await expect(field(page, 'Text').getByText(/This page needs an emergency notice/)).toBeVisible()
})
