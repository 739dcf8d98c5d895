import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { paragraph, richText } from './rich-text'
import { adminUrl, siteUrl } from './server'

test('a wrong password is refused in a sentence', async ({ expectConsoleError, page, practice }) => {
  expectConsoleError(/status of 401/)
  await page.goto(adminUrl('/login'))
  await expectAccessible(page)
  await expect(async () => {
    await page.getByLabel('Email').fill(practice.accounts.editor.email)
    await page.getByLabel('Password').fill('not-the-password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('This email address or this password is not right.')).toBeVisible({
      timeout: 5000,
    })
  }).toPass()
  await expect(page).toHaveURL(/\/login/)
})

test('an editor signs in, and begins at the own practice', async ({ page, practice, signIn }) => {
  const { editor } = practice.accounts
  await signIn(page, editor)
  await expect(page.getByRole('heading', { level: 1, name: `Hello, ${editor.name}` })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Write a condition guide' })).toBeVisible()
  await expect(page.getByRole('link', { name: practice.name })).toHaveAttribute(
    'href',
    siteUrl(practice.slug),
  )
  await expect(page.getByText('Moorlands')).toHaveCount(0)
  await expectAccessible(page)
})

test('what waits for an editor stands on the first page', async ({ api, enter, page, practice }) => {
  await api.create('services', {
    site: practice.id,
    title: 'Falls and balance',
    summary: 'Exercises at home that make you steadier.',
    body: richText(paragraph('Tell us how you get about.')),
    _status: 'draft',
  })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl())
  await page
    .getByRole('region', { name: 'Not published yet' })
    .getByRole('link', { name: 'Falls and balance' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Falls and balance' })).toBeVisible()
})
