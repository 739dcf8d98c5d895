import type { Page } from '@playwright/test'
import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { addRow, field, message, openNew, openTab, publish, write } from './form'
import { siteUrl } from './server'
import { writeParagraph } from './text-editor'

const PATH = '/authors/jo-example'

const REFUSED =
  'Please look at this again: Registration and qualifications → Registrations and memberships 1 → Number'

const WRONG_NUMBER =
  'Write the HCPC number as PH in capitals and 1 to 6 digits, without a space, for example PH123456.'

test('an editor writes a profile, mends the registration number and publishes it', async ({
  api,
  context,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  test.setTimeout(90_000)
  const statusForPatients = () => statusOnHost(practice.slug, PATH)

  await enter(page, practice.accounts.editor)
  const id = await openNew(page, 'authors')
  const draft = async () => JSON.stringify(await api.find('authors', `draft=true&where[id][equals]=${id}`))

  await test.step('the web address follows the name', async () => {
    await write(page, 'Name', 'Jo Example')
    await expect(field(page, 'Web address').getByRole('textbox')).toHaveValue('jo-example')
    await expect(page.getByRole('heading', { level: 1, name: 'Jo Example' })).toBeVisible()
  })

  await test.step('title and biography', async () => {
    await write(page, 'Professional title', 'Physiotherapist')
    await writeParagraph(page, 'Biography', 'Jo helps people to walk without fear.')
  })

  await test.step('with a wrong registration number, publishing is refused on that field', async () => {
    // The refused request itself.
    expectConsoleError(/status of 400/)
    await openTab(page, 'Registration and qualifications')
    await write(page, 'Practising since (year)', String(new Date().getFullYear() - 13))
    const registration = await addRow(page, 'Add Registration')
    await expect(field(registration, 'Register or society')).toContainText('HCPC')
    await write(registration, 'Number', 'PH 12345')
    // What is wrong is no longer marked once a draft is saved after it, so the draft comes first.
    await expect.poll(draft).toContain('PH 12345')
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await expect(message(page, REFUSED)).toBeVisible()
    await expect(field(registration, 'Number').getByText(WRONG_NUMBER)).toBeVisible()
    await expect(page.getByText('Status:').locator('..')).toContainText('Draft')
    expect(await statusForPatients()).toBe(404)
  })

  await test.step('the refusal is read in a small window too, and does not cover the number', async () => {
    const number = field(page, 'Number')
    await number.getByRole('textbox').click()
    await page.setViewportSize({ width: 1000, height: 3000 })
    await expect(number.getByText(WRONG_NUMBER)).toBeVisible()
    await number.getByRole('textbox').click()
  })

  await test.step('with the right number, patients find the profile', async () => {
    await write(page, 'Number', 'PH123456')
    await expect.poll(draft).toContain('PH123456')
    await publish(page)
    await expect.poll(statusForPatients).toBe(200)
    const reader = await context.newPage()
    await reader.goto(siteUrl(practice.slug, PATH))
    await checkProfile(reader)
  })
})

async function checkProfile(reader: Page): Promise<void> {
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Jo Example')
  await expect(main.getByText('Physiotherapist', { exact: true })).toBeVisible()
  await expect(main.getByText('Jo helps people to walk without fear.')).toBeVisible()
  // The first of the 13 years may have begun in December, so it does not count.
  await expect(main.getByText('At least 12 years of experience.')).toBeVisible()

  const registration = main.getByRole('region', { name: 'Registration and membership' })
  await expect(registration).toContainText(
    'Registered with the Health and Care Professions Council (HCPC), number PH123456',
  )
  await expect(
    registration.getByRole('link', { name: 'Check this entry on the HCPC register' }),
  ).toHaveAttribute('href', /^https:\/\/www\.hcpc-uk\.org\/check-the-register\/.*\?query=PH123456&/)
}
