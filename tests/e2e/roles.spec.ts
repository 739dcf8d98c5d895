import { signInToApi } from './api'
import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { field, saveButton, write } from './form'
import { emergencyNotice, makeGuideDraft } from './guide-draft'
import { adminUrl } from './server'
import { textOf, writeParagraph } from './text-editor'

test('an author writes and saves, but does not publish', async ({ api, enter, page, practice }) => {
  const { author } = practice.accounts
  await enter(page, author)
  await page.goto(adminUrl('/collections/articles/create'))
  await page.waitForURL(/\/articles\/[0-9a-f-]{24,}$/)
  const id = page.url().split('/').at(-1) ?? ''
  await write(page, 'Title', 'Written by an author')
  await writeParagraph(page, 'Text', 'Keep moving.')
  await expect
    .poll(async () => JSON.stringify(await api.find('articles', `draft=true&where[id][equals]=${id}`)))
    .toContain('Keep moving.')
  await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)

  const asAuthor = await signInToApi(author)
  await expect(asAuthor.update('articles', id, { _status: 'published' })).rejects.toThrow('403')
  expect(await statusOnHost(practice.slug, '/guides/written-by-an-author')).toBe(404)
})

test('an author does not change what patients see, but the next draft of it', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const guide = await makeGuideDraft(api, practice, {
    title: 'Already public',
    blocks: [await emergencyNotice(api)],
  })
  await api.update('articles', guide.id, { _status: 'published' })
  await expect.poll(() => statusOnHost(practice.slug, '/guides/already-public')).toBe(200)

  await enter(page, practice.accounts.author)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await write(page, 'Summary', 'A new summary for next time.')
  await expect
    .poll(async () => JSON.stringify(await api.find('articles', `draft=true&where[id][equals]=${guide.id}`)))
    .toContain('A new summary for next time.')
  const [live] = await api.find('articles', `where[id][equals]=${guide.id}`)
  expect(live).toMatchObject({ summary: 'What you can do at home when your back hurts.' })
})

test('a reviewer reads drafts and changes nothing', async ({ api, enter, page, practice }) => {
  const guide = await makeGuideDraft(api, practice, { title: 'For review' })
  const { reviewer } = practice.accounts
  await enter(page, reviewer)
  await page.goto(adminUrl())
  await expect(page.getByRole('link', { name: 'Write a condition guide' })).toHaveCount(0)
  await page.goto(adminUrl('/collections/articles'))
  await expect(page.getByRole('link', { name: /Create new/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'For review' }).click()
  await expect(field(page, 'Title').getByRole('textbox')).toBeDisabled()
  await expect(field(page, 'Text')).toContainText('Keep moving')
  await expect(textOf(page, 'Text')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Publish changes' })).toHaveCount(0)
  await expect(saveButton(page)).toHaveCount(0)

  const asReviewer = await signInToApi(reviewer)
  await expect(asReviewer.update('articles', guide.id, { title: 'Changed' })).rejects.toThrow('403')
  await expect(asReviewer.create('articles', { site: practice.id, title: 'New' })).rejects.toThrow('403')
})
