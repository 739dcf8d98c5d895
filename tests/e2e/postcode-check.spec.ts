import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { PostcodeAnswer } from '@/postcodes/answer'
import { countyLine } from '../unit/postcodes/county-line'
import { expectAccessible } from './accessibility'
import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { siteUrl } from './server'

const LEEK = '/areas/staffordshire/leek'

/** How the answer to a postcode begins, on the page as in the answer to the form. */
const BEGINNINGS: Record<PostcodeAnswer['outcome'], RegExp> = {
  yes: /Yes, we visit /,
  ask: /Please ask us about /,
  no: /Sorry, we do not visit /,
  more: /We need more of your postcode/,
  unreadable: /is not a UK postcode|Type your postcode|BFPO address/,
}

test.describe('the postcode check', () => {
  test('should answer in the page, send nothing, and keep what was typed', async ({ page }) => {
    await page.goto(siteUrl('moorlands', LEEK))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const answer = page.locator('postcode-check').getByRole('status')

    await check(page, '75001')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('75001')
    await expect(field(page)).toHaveAccessibleDescription(/“75001” is not a UK postcode\. Check it/)
    await expectAccessible(page)

    await check(page, 'st1o')
    await expect(field(page)).toHaveAccessibleDescription(/it depends where in ST10 you live/)
    await check(page, 'SK8 1AA')
    await expect(answer).toContainText('Sorry, we do not visit SK8 1AA.')
    await expect(field(page)).not.toHaveAttribute('aria-invalid')
    await check(page, 'ST8 7AA')
    await expect(answer).toContainText('Please ask us about ST8 7AA.')
    await expect(answer.getByRole('link', { name: 'Visits in Biddulph' })).toBeVisible()
    await field(page).fill('st13  8ab')
    await field(page).press('Enter')
    await expect(answer).toContainText('Yes, we visit ST13 8AB.')
    await expect(answer).toContainText('Lizzie Thornton visits Leek: days by arrangement.')
    await expect(answer.getByRole('link', { name: 'Call 01632 960 001' })).toHaveAttribute(
      'href',
      'tel:01632960001',
    )
    await expectAccessible(page)
    expect(asked).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  })

  test('should give the same answer as the form that is sent without scripts', async ({ page }) => {
    await page.goto(siteUrl('moorlands', '/'))
    for (const typed of ['STI3 8AB', 'ST8 7AA', 'SK8 1AA', 'ST10', 'Cheadle']) {
      await check(page, typed)
      const shown = page.locator('postcode-check').locator('.answer p, .field-error')
      await expect(shown.first()).toBeVisible()
      const { body } = await send('moorlands', typed)
      for (const sentence of await shown.allTextContents())
        expect(mainOf(body)).toContain(sentence.replace('Error: ', ''))
    }
  })
})

for (const practice of ['moorlands', 'cheshire-east'] as const)
  test(`the form of ${practice} should know its side of the county line`, async () => {
    const cases = countyLine.filter(([of]) => of === practice)
    expect(cases.length).toBeGreaterThan(25)
    for (const [, typed, outcome] of cases) {
      const { status, body } = await send(practice, typed)
      expect(status).toBe(200)
      expect(mainOf(body), typed).toMatch(BEGINNINGS[outcome])
    }
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('should be answered in the practice’s design, and ask again what could not be read', async ({
    page,
  }) => {
    await page.goto(siteUrl('moorlands', LEEK))
    await expect(page.getByText('We do not store what you type.')).toBeVisible()
    await check(page, 'Leek')
    await expect(page).toHaveURL(siteUrl('moorlands', '/forms/coverage'))
    await expect(page).toHaveTitle('Error: Do we visit you? – Moorlands Physiotherapy (demonstration)')
    await expect(page.getByRole('alert')).toContainText('“Leek” is not a UK postcode.')
    await expect(field(page)).toHaveValue('Leek')
    await check(page, 'ST13 8AB')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Yes, we visit ST13 8AB.')
    await expect(page.getByRole('banner').getByText('This is a demonstration.')).toBeVisible()
    await page.getByRole('link', { name: 'Visits in Leek' }).click()
    await expect(page).toHaveURL(siteUrl('moorlands', LEEK))
  })
})

test('the form should refuse what did not come from its own page, and what is no form', async () => {
  const foreign = await send('moorlands', 'ST13', { 'sec-fetch-site': 'cross-site' })
  expect(foreign.status).toBe(403)
  expect((await send('moorlands', 'ST13', { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await send('moorlands', 'a'.repeat(1000))).status).toBe(413)
  const answer = await send('moorlands', '<script>alert(1)</script>')
  expect(answer.body).not.toContain('<script>alert')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'/)
  const look = { host: 'moorlands.localhost', path: '/forms/coverage' }
  expect((await fetchPage({ ...look, method: 'PUT' })).status).toBe(405)
  const led = await fetchPage(look)
  expect([led.status, led.headers.location]).toEqual([303, '/#page-check'])
})

test('the answers to the form should be accessible', async ({ page }) => {
  for (const typed of ['ST13 8AB', 'Leek']) {
    await page.goto(siteUrl('moorlands', LEEK))
    await field(page).fill(typed)
    // As a browser without scripts sends it.
    await Promise.all([
      page.waitForURL(siteUrl('moorlands', '/forms/coverage')),
      page.locator('postcode-check form').evaluate((form: HTMLFormElement) => form.submit()),
    ])
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([])
  }
})

function field(page: Page) {
  return page.getByLabel('Your postcode')
}

async function check(page: Page, typed: string): Promise<void> {
  await field(page).fill(typed)
  await page.getByRole('button', { name: 'Check' }).click()
}

function send(practice: string, typed: string, headers: Record<string, string> = {}) {
  return fetchPage({
    host: `${practice}.localhost`,
    path: '/forms/coverage',
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    body: new URLSearchParams({ postcode: typed }).toString(),
  })
}

/** What the main part of a document says, without its tags. */
function mainOf(html: string): string {
  return (/<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
