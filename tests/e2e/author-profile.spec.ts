import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { addRow, choose, field, message, openNew, openTab, pressPublish, publish, write } from './form'
import { siteUrl } from './server'
import { writeParagraph } from './text-editor'

test('a profile goes from the empty form to its page, with a registration that can be right', async ({
  context,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  test.setTimeout(120_000)
  await enter(page, practice.accounts.editor)
  await openNew(page, 'authors')

  await write(page, 'Name', 'Jo Example')
  await expect(field(page, 'Web address').getByRole('textbox')).toHaveValue('jo-example')
  await write(page, 'Professional title', 'Physiotherapist')
  await writeParagraph(page, 'Biography', 'Jo treats people at home.')
  await write(await addRow(page, 'Add Interest'), 'Interest', 'Back pain')

  await openTab(page, 'Registration and qualifications')
  const registration = await addRow(page, 'Add Registration')
  await choose(registration, 'Register or society', 'HCPC (Health and Care Professions Council)')

  await test.step('a number that no HCPC physiotherapist has is refused', async () => {
    expectConsoleError(/status of 400/)
    await write(registration, 'Number', 'PT123')
    await pressPublish(page)
    await expect(field(registration, 'Number')).toContainText(/PH/)
    await expect(message(page, /Please look at this again/)).toBeVisible()
    expect(await statusOnHost(practice.slug, '/authors/jo-example')).toBe(404)
  })

  await test.step('the right one is published', async () => {
    await write(registration, 'Number', 'PH123456')
    const qualification = await addRow(page, 'Add Qualification')
    await write(qualification, 'Qualification', 'BSc (Hons) Physiotherapy')
    await write(page, 'Practising since (year)', '2010')
    await publish(page)
    await expect.poll(() => statusOnHost(practice.slug, '/authors/jo-example')).toBe(200)
  })

  const reader = await context.newPage()
  await reader.goto(siteUrl(practice.slug, '/authors/jo-example'))
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Jo Example')
  await expect(main).toContainText('Jo treats people at home.')
  await expect(main).toContainText('PH123456')
  await expect(main).toContainText('BSc (Hons) Physiotherapy')
})
