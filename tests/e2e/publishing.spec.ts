import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Api } from './api'
import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { publishCommand } from './publish-command'
import type { Practice } from './practice'
import { paragraph, richText } from './rich-text'
import { adminUrl, testServer } from './server'

test('an editor sees where a page is live, and takes it back from patients', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const { id, path } = await makeService(api, practice, { title: 'Home visits', _status: 'published' })
  await expect.poll(() => statusOnHost(practice.slug, path)).toBe(200)

  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/services/${id}`))
  const panel = page.getByRole('region', { name: 'On the website' })
  await expect(panel).toContainText('Patients see this page')
  await expect(panel.getByRole('link')).toHaveAttribute('href', new RegExp(`${practice.slug}.*${path}$`))

  await panel.getByRole('button', { name: 'Take back from patients' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Why?').fill('It names the wrong telephone number.')
  await dialog.getByRole('button', { name: 'Take it back now' }).click()
  await expect(panel).toContainText('It names the wrong telephone number.')
  await expect(panel).toContainText('Patients do not see this')
  expect(await statusOnHost(practice.slug, path)).toBe(410)

  await page.goto(adminUrl('/collections/recalls'))
  await page.getByRole('link', { name: 'Home visits' }).click()
  await expect(page.getByLabel('Why')).toHaveValue('It names the wrong telephone number.')
  await expect(page.getByRole('button', { name: 'Save' })).toBeHidden()
})

test('an editor is told why a page could not be published, and tries again', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const { id, path } = await makeService(api, practice, { title: 'Home visits', _status: 'draft' })
  // A folder stands where the file of the page would be: that is in the way until somebody removes it.
  const inTheWay = join(testServer().dataDir, 'published', practice.slug, 'pages', `${path}.html`)
  await mkdir(inTheWay, { recursive: true })
  await api.update('services', id, { _status: 'published' })

  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/services/${id}`))
  const panel = page.getByRole('region', { name: 'On the website' })
  await expect(panel).toContainText('Patients do not see this page yet')
  await expect(panel).toContainText('The server could not store this page.')
  const tryAgain = panel.getByRole('button', { name: 'Try again' })
  await tryAgain.click()
  await expect(page.getByText('Tried again just now: it still could not be published.')).toBeVisible()

  await rm(inTheWay, { recursive: true })
  await tryAgain.click()
  await expect(page.getByText('Published. Patients see this page.')).toBeVisible()
  await expect(panel).toContainText('Patients see this page')
  await expect(tryAgain).toBeHidden()
  expect(await statusOnHost(practice.slug, path)).toBe(200)
})

test('the overview tells what was published for a person’s own practices alone', async ({
  enter,
  page,
  practice,
}) => {
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl())
  await page.goto(adminUrl('/publishing'))
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([practice.name])
  await expect(page.getByRole('cell', { name: /pages? published/ }).first()).toBeVisible()
})

test('what is published is, byte for byte, what another process makes of it', async () => {
  test.setTimeout(240_000)
  expect(await publishCommand(testServer(), '--check', '--site', 'cheshire-east')).toEqual({
    code: 0,
    said: expect.stringMatching(/\d+ pages are published exactly as they should be\./),
  })
})

test('the command for operators says what is wrong in a sentence', async () => {
  test.setTimeout(240_000)
  expect(await publishCommand(testServer(), '--all')).toEqual({
    code: 1,
    said: expect.stringMatching(/^The server is running and publishes by itself: stop it first/),
  })
  expect(await publishCommand(testServer())).toEqual({
    code: 1,
    said: expect.stringMatching(/^Say what to publish/),
  })
  const unknown = await publishCommand(testServer(), '--check', '--site', 'nowhere')
  expect(unknown).toEqual({
    code: 1,
    said: expect.stringContaining('No practice called nowhere is live. There are:'),
  })
})

async function makeService(api: Api, practice: Practice, about: { title: string; _status: string }) {
  const { id, slug } = await api.create('services', {
    site: practice.id,
    summary: 'We come to you.',
    body: richText(paragraph('We come to you.')),
    ...about,
  })
  return { id, path: `/services/${String(slug)}` }
}
