import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { newWord } from './practice'
import { paragraph, richText } from './rich-text'
import { adminUrl, siteUrl, testServer } from './server'

const about = 'should be found nowhere but where it is read'

test('a patient writes without scripts, and only the practice reads it', async ({
  api,
  browser,
  enter,
  page,
  practice,
}) => {
  const canary = newWord()
  const mailbox = `${newWord()}@example.org`
  await api.create('pages', {
    site: practice.id,
    title: 'Contact',
    kind: 'contact',
    slug: 'contact',
    body: richText(paragraph('We are here on weekdays.')),
    _status: 'published',
  })
  await api.update('sites', practice.id, {
    enquiries: { offered: true, keepDays: 60 },
    private: { notificationEmail: mailbox },
  })
  const word = newWord()
  const reception = { name: 'Rita Reception', email: `${word}@example.org`, password: `${word}-${word}` }
  await api.create('users', { ...reception, memberships: [{ site: practice.id, roles: ['reception'] }] })

  const patient = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const address = siteUrl(practice.slug, '/contact')
  await expect(async () => {
    await patient.goto(address)
    await expect(patient.getByLabel('Your name')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(patient.getByText('Do not use this form in an emergency: call 999.')).toBeVisible()
  await expect(patient.getByText('deleted after 60 days')).toBeVisible()

  await patient.getByLabel('Your message (optional)').fill(`Please call. ${canary}`)
  await patient.getByRole('button', { name: 'Continue' }).click()
  await expect(patient.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expect(patient.getByRole('link', { name: 'Enter your name' })).toBeVisible()
  await expect(patient.getByLabel('Your message (optional)')).toHaveValue(`Please call. ${canary}`)
  expect(patient.url()).not.toContain(canary)

  await patient.getByLabel('Your name').fill(`Jo ${canary}`)
  await patient.getByLabel('Telephone number').fill('01632 960 002')
  await patient.getByLabel('In the evening').check()
  await patient.getByRole('button', { name: 'Continue' }).click()
  await expect(patient.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
  await patient.getByRole('button', { name: 'Change your answers' }).click()
  await patient.getByLabel('Telephone number').fill('01632 960 003')
  await patient.getByRole('button', { name: 'Continue' }).click()
  await expect(patient.getByText('01632 960 003')).toBeVisible()
  await expect(async () => {
    await patient.getByRole('button', { name: `Send to ${practice.name}` }).click()
    await expect(patient.getByRole('heading', { name: 'We have your message' })).toBeVisible({
      timeout: 1000,
    })
  }).toPass()

  // As somebody gets there who loads the answer again from the bar of addresses.
  await patient.goto(siteUrl(practice.slug, '/forms/enquiry'))
  await expect(patient).toHaveURL(address)

  await expect.poll(async () => mailsTo(mailbox)).toMatch(/A new enquiry is waiting/)
  expect(await mailsTo(mailbox)).not.toMatch(new RegExp(`${canary}|01632`))
  expect(await everythingKept(), about).not.toContain(canary)

  await enter(page, practice.accounts.editor)
  await page.goto(`${testServer().adminUrl}/preview/${practice.slug}/contact`)
  await page.getByLabel('Your name').fill('An editor')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('This is a preview: nothing was sent')).toBeVisible()

  await enter(page, reception)
  await page.goto(adminUrl('/collections/enquiries'))
  await expect(page.getByText(canary)).toHaveCount(0)
  await page.getByRole('cell').getByRole('link').first().click()
  await expect(page.getByText(`Please call. ${canary}`)).toBeVisible()
  await expect(page.getByRole('link', { name: '01632 960 003' })).toBeVisible()
  await page.getByRole('button', { name: 'I have answered this' }).click()
  await expect(page.getByText('This enquiry was answered.')).toBeVisible()
  await expect(page.getByText('Rita Reception read it')).toBeVisible()
  expect(await everythingKept(), about).not.toContain(canary)
})

test('the contact form keeps nobody out, whatever it shows', async ({ expectConsoleError, page }) => {
  expectConsoleError(/status of 422/)
  await page.goto(siteUrl('moorlands', '/contact'))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Your name').fill('Jo Example')
  await page.getByLabel('Email address').fill('jo@example.org')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
  await expectAccessible(page)
  await expect(async () => {
    await page.getByRole('button', { name: /^Send to/ }).click()
    await expect(page.getByRole('heading', { name: 'We have your message' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessible(page)
})

async function mailsTo(address: string): Promise<string> {
  const lines = (await readFile(testServer().mailFile, 'utf8').catch(() => '')).split('\n')
  return lines.filter((line) => line.includes(address)).join('\n')
}

/** Every file of the server's, its database with what is not in it yet, what it said and what it sent. */
async function everythingKept(): Promise<string> {
  const { dataDir, logFile, mailFile } = testServer()
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  const read = (file: string) => readFile(file, 'latin1').catch(() => '')
  return (await Promise.all([...files, logFile, mailFile].map(read))).join('\n')
}
