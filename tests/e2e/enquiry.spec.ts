import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { siteUrl } from './server'

test('the contact form keeps nobody out, whatever it shows', async ({ expectConsoleError, page }) => {
  expectConsoleError(/status of 422/)
  await page.goto(siteUrl('moorlands', '/contact'))
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Your name').fill('Jo Example')
  await page.getByLabel('E-mail address').fill('jo@example.org')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
  await expectAccessible(page)
  await expect(async () => {
    await page.getByRole('button', { name: /^Send to/ }).click()
    await expect(page.getByRole('heading', { name: 'We have your message' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expectAccessible(page)
})
