import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { choose, field, message, openTab, pressPublish, write } from './form'
import { makeGuideDraft } from './guide-draft'
import { makeExercise } from './library'
import { block } from './rich-text'
import { adminUrl } from './server'
import { insertBlock, textOf } from './text-editor'

test('a guide that is hardly begun is refused once, with all that it lacks', async ({
  api,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  const guide = await api.createDraft('articles', { site: practice.id, title: 'Hardly begun' })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await openTab(page, 'Guide')
  expectConsoleError(/status of 400/)
  await pressPublish(page)

  const missing = page.getByRole('region', { name: 'Before patients can see this' })
  await expect(missing.getByRole('listitem')).toHaveText([
    /^Guide: Summary/,
    /^Guide: Condition/,
    /^Guide: Parts of the body/,
    /^Guide: Text/,
    /^Review and sources: Author/,
    /^Review and sources: Clinical reviewer.*Choose who has reviewed this guide/,
    /^Review and sources: Last reviewed/,
    /^Review and sources: Sources.*Name at least one source/,
  ])

  // What was found is still there when something was written, and leads to what is not.
  await write(page, 'Summary', 'What to do.')
  await expect(page.getByText(/^Last saved/)).toBeVisible()
  await missing.getByRole('button', { name: 'Clinical reviewer' }).click()
  await expect(field(page, 'Clinical reviewer').getByRole('combobox')).toBeFocused()
})

test('a guide without its emergency notice is not published, and says so on the text', async ({
  api,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  test.setTimeout(120_000)
  const exercise = await makeExercise(api, practice, 'Bridge')
  const guide = await makeGuideDraft(api, practice, {
    title: 'Back pain without red flags',
    blocks: [block('exercise', { exercise: exercise.id })],
  })
  const statusForPatients = () => statusOnHost(practice.slug, `/guides/${guide.slug}`)

  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await expect(textOf(page, 'Text')).toContainText('Keep moving')

  await test.step('publishing is refused where the notice is missing', async () => {
    // The refused request itself.
    expectConsoleError(/status of 400/)
    await pressPublish(page)
    await expect(field(page, 'Text').getByText(/This page needs an emergency notice/)).toBeVisible()
    await expect(message(page, 'Please look at this again: Text')).toBeVisible()
    await expect(page.getByText('Status:').locator('..')).toContainText('Draft')
    expect(await statusForPatients()).toBe(404)
  })

  await test.step('a notice after the first exercise is refused too', async () => {
    const notice = await insertBlock(page, 'Text', 'Safety notice (red flags)')
    await choose(notice, 'Notice', 'Lower back: emergency (cauda equina)')
    await pressPublish(page)
    await expect(
      field(page, 'Text')
        .getByText(/before the first exercise/i)
        .first(),
    ).toBeVisible()
    expect(await statusForPatients()).toBe(404)
  })
})
