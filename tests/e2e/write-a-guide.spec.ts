import type { Locator, Page } from '@playwright/test'
import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import {
  addRow,
  choose,
  field,
  openNew,
  openPart,
  openTab,
  publish,
  takeFromMenu,
  write,
  writeDate,
} from './form'
import { makeExercise } from './library'
import type { Practice } from './practice'
import { adminUrl, siteUrl } from './server'
import { insertBlock, writeParagraph } from './text-editor'

const EMERGENCY = 'Lower back: emergency (cauda equina)'

test('an editor writes a guide, sees it in the preview, publishes it and takes it back', async ({
  api,
  context,
  page,
  practice,
  signIn,
}) => {
  test.setTimeout(150_000)
  const bridge = await makeExercise(api, practice, 'Bridge')
  const roll = await makeExercise(api, practice, 'Knee roll')
  const path = '/guides/back-pain-at-home'
  const statusForPatients = () => statusOnHost(practice.slug, path)

  await signIn(page, practice.accounts.editor)
  const id = await openNew(page, 'articles')

  await test.step('the web address follows the title', async () => {
    await write(page, 'Title', 'Back pain at home')
    await expect(field(page, 'Web address').getByRole('textbox')).toHaveValue('back-pain-at-home')
    await expect(page.getByRole('heading', { level: 1, name: 'Back pain at home' })).toBeVisible()
  })

  await test.step('text, emergency notice and exercises', async () => {
    await write(page, 'Summary', 'What you can do at home when your back hurts.')
    await write(page, 'Condition', 'Back pain')
    await choose(page, 'Parts of the body', 'Lower back')
    await write(await addRow(page, 'Add Point'), 'Point', 'Most back pain gets better by itself.')
    await writeParagraph(page, 'Text', 'Keep moving, a little at a time.')
    const notice = await insertBlock(page, 'Text', 'Safety notice (red flags)')
    await choose(notice, 'Notice', EMERGENCY)
    const first = await insertBlock(page, 'Text', 'Exercise')
    await choose(first, 'Exercise', bridge.name)
    const second = await insertBlock(page, 'Text', 'Exercise')
    await choose(second, 'Exercise', roll.name)
    await overrideDose(second)
    await insertBlock(page, 'Text', 'The guide’s programme')
  })

  await test.step('a programme with one phase', () => writeProgramme(page, [bridge.name, roll.name]))
  await test.step('author, reviewer, dates and a source', () => writeReview(page, practice))

  await test.step('all of it is saved as a draft, which patients do not see', async () => {
    await expect
      .poll(async () => {
        const [draft] = await api.find('articles', `draft=true&where[id][equals]=${id}`)
        return JSON.stringify(draft)
      })
      .toContain('Low back pain and sciatica in over 16s')
    await page.reload()
    await openTab(page, 'Guide')
    await expect(field(page, 'Title').getByRole('textbox')).toHaveValue('Back pain at home')
    await expect(page.getByText('Status:').locator('..')).toContainText('Draft')
    expect(await statusForPatients()).toBe(404)
  })

  await test.step('the preview shows the draft and follows a change', async () => {
    await page.getByRole('button', { name: 'Show the preview' }).click()
    const preview = page.frameLocator('iframe')
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Back pain at home')
    await expect(preview.getByText('Keep moving, a little at a time.')).toBeVisible()
    await write(page, 'Title', 'Back pain: what helps at home')
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Back pain: what helps at home')
    await write(page, 'Title', 'Back pain at home')
    await expect(preview.getByRole('heading', { level: 1 })).toHaveText('Back pain at home')
    await page.getByRole('button', { name: 'Close the preview' }).click()
  })

  await test.step('once published, patients find it', async () => {
    await publish(page)
    await expect.poll(statusForPatients).toBe(200)
    const reader = await context.newPage()
    await reader.goto(siteUrl(practice.slug, path))
    await checkGuide(reader, practice)
  })

  await test.step('once unpublished, it is gone', async () => {
    await takeFromMenu(page, 'Unpublish')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await expect.poll(statusForPatients).toBe(404)
    await page.goto(adminUrl('/collections/articles'))
    await expect(page.getByRole('row', { name: /Back pain at home/ })).toContainText('Draft')
  })
})

/** Of the usual dose, only how many and how often. */
async function overrideDose(block: Locator): Promise<void> {
  const dose = await openPart(block, 'A different dose in this guide')
  const repetitions = dose.locator('.range').filter({ hasText: /^Repetitions/ })
  await write(repetitions, 'From', '4')
  await write(repetitions, 'To', '6')
  const often = dose.locator('.range').filter({ hasText: /^How often/ })
  await choose(often, 'Rhythm', 'Times a day')
  await write(often, 'From', '2')
}

async function writeProgramme(page: Page, exercises: string[]): Promise<void> {
  await openTab(page, 'Programme')
  await page.getByRole('radio', { name: 'A scale from 0 to 10' }).check({ force: true })
  await write(page, 'Carry on when', 'Your pain is 0 to 3 out of 10.')
  await write(page, 'Take care when', 'Your pain is 4 or 5 out of 10.')
  await write(page, 'Stop when', 'Your pain is more than 5 out of 10.')
  await write(page, 'Pain must settle within (hours)', '24')
  const phase = await addRow(page, 'Add Phase')
  await write(phase, 'Name', 'Settling down')
  await write(phase, 'From week', '1')
  await write(phase, 'To week', '2')
  await write(phase, 'Aim', 'Move without making the pain worse.')
  for (const exercise of exercises) {
    const item = await addRow(phase, 'Add Step')
    await choose(item, 'Exercise', exercise)
  }
}

async function writeReview(page: Page, practice: Practice): Promise<void> {
  await openTab(page, 'Review and sources')
  await choose(page, 'Author', practice.author.name)
  await choose(page, 'Clinical reviewer', practice.reviewer.name)
  await writeDate(page, 'Last reviewed', '3 Nov 2026')
  const source = await addRow(page, 'Add Source')
  await write(source, 'Short name', 'NICE NG59')
  await write(source, 'Title', 'Low back pain and sciatica in over 16s')
  await write(source, 'Publisher', 'NICE')
}

async function checkGuide(reader: Page, practice: Practice): Promise<void> {
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Back pain at home')
  await expect(main).toContainText('Keep moving, a little at a time.')
  await expect(main).toContainText('Most back pain gets better by itself.')

  const order = await main
    .getByRole('heading', { name: /Call 999|^Bridge$|^Knee roll$|Settling down/ })
    .allTextContents()
  expect(order[0]).toContain('Call 999 or go to A&E now')
  expect(order.slice(1, 3)).toEqual(['Bridge', 'Knee roll'])
  expect(order[3]).toContain('Settling down')

  const dose = (name: string) =>
    main.getByRole('article').filter({ has: reader.getByRole('heading', { name, exact: true }) })
  await expect(dose('Bridge')).toContainText(
    'Hold for 5 seconds. Repeat 10 times on each side, 3 times a day.',
  )
  await expect(dose('Knee roll')).toContainText(
    'Hold for 5 seconds. Repeat 4 to 6 times on each side, twice a day.',
  )
  await expect(main).toContainText(practice.author.name)
  await expect(main).toContainText(practice.reviewer.name)
  await expect(main).toContainText('3 November 2026')
  await expect(main).toContainText('3 November 2028')
  await expect(main).toContainText('Low back pain and sciatica in over 16s')
}
