import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { siteUrl } from './server'
import { sheetsOf } from './sheets'
import { stored } from './stored'

test.describe('a plan by link', () => {
  test('should be chosen by a clinician and opened by a patient, with nothing sent or stored', async ({
    page,
  }) => {
    const link = await makePlan(page)
    expect(link.length).toBeLessThan(1000)
    await expectNoViolations(page)

    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openPlan(page, link)
    const exercises = page.locator('article.exercise')
    await expect(exercises).toHaveCount(2)
    await expect(exercises.nth(1).getByText('Repeat 8 to 12 times', { exact: false }).first()).toBeVisible()
    await expect(page.getByText('Call 999 or go to A&E now', { exact: false }).first()).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoViolations(page)
    }
    expect(asked.filter((url) => url.includes('bridge'))).toEqual([])
    expect(await stored(page)).toEqual([])
  })

  test('should be run by the player, in the doses of the plan', async ({ page }) => {
    await openPlan(page, await makePlan(page))
    await page.getByRole('button', { name: 'Do these 2 with the timer' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Exercise 1 of 2')).toBeVisible()
    await expect(dialog.getByRole('img', { name: 'Bird dog' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Leave this one out' }).click()
    await expect(dialog.getByText('Repeat 8 to 12 times', { exact: false })).toBeVisible()
    await expect(dialog.getByRole('img', { name: 'Bridge' })).toBeVisible()
  })

  test('should be printed with a code that leads back to it', async ({ page }) => {
    await openPlan(page, await makePlan(page))
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('img', { name: 'This plan' })).toBeVisible()
    await expect(page.getByText('The code leads to this plan.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Print this plan' })).toBeHidden()
    expect(await sheetsOf(page)).toBe(1)
  })

  test('should be refused in a sentence when it is another practice’s, or a part was lost', async ({
    page,
  }) => {
    const link = await makePlan(page)
    const foreign = link.replace(siteUrl('moorlands', ''), siteUrl('cheshire-east', ''))
    for (const wrong of [foreign, link.slice(0, -1), `${link.split('#')[0] ?? ''}#hello`]) {
      await openPlan(page, wrong)
      await expect(page.getByRole('alert')).toContainText('This link does not hold a plan of this practice')
      await expect(page.locator('article.exercise')).toHaveCount(0)
    }
  })

  test('should say what keeps a link from being made', async ({ page }) => {
    await page.goto(siteUrl('moorlands', '/plan'))
    await page.getByRole('button', { name: 'Make the link' }).click()
    await expect(page.getByText('Tick at least one exercise.')).toBeVisible()
    await page.getByLabel(/^Bridge: /).check()
    const bridge = page.getByRole('group', { name: /^Bridge: / })
    await bridge.getByLabel('Repetitions').fill('12 to 8')
    await page.getByRole('button', { name: 'Make the link' }).click()
    await expect(
      page.getByText('The repetitions must begin with the smaller number', { exact: false }),
    ).toBeVisible()
  })

  test('should stay out of search engines, and say without scripts why it shows everything', async ({
    browser,
  }) => {
    const { body } = await fetchPage({ host: 'moorlands.localhost', path: '/plan' })
    expect(body).toMatch(/<meta name="robots" content="noindex/)
    expect(body).toMatch(/<noscript><p[^>]*>Your plan is in the link, and only JavaScript can read it/)
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(siteUrl('moorlands', '/plan'))
    await expect(page.locator('article.exercise')).toHaveCount(12)
    await expect(page.locator('main button')).toHaveCount(0)
    await context.close()
  })
})

/** Chooses two exercises, one with another dose, as a clinician would; returns the link. */
async function makePlan(page: Page): Promise<string> {
  await page.goto(siteUrl('moorlands', '/plan'))
  await page.getByLabel(/^Bird dog: /).check()
  await page.getByLabel(/^Bridge: /).check()
  await page
    .getByRole('group', { name: /^Bridge: / })
    .getByLabel('Repetitions')
    .fill('8 to 12')
  await page.getByRole('button', { name: 'Make the link' }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link to this plan' })).toBeVisible()
  return page.getByLabel('Link to this plan').inputValue()
}

/** As from a message: no page of the practice was open before. */
async function openPlan(page: Page, link: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(link)
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([])
}
