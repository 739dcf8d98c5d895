import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility'
import { expect, test } from './fixtures'
import { adminUrl } from './server'

/** What belongs to the making of the admin, not to a practice's work. */
const TECHNICAL =
  /\b(tenants?|slugs?|IDs?|API|JSON|URLs?|UUID|Payload|Lexical|collections?|locales?|globals?|undefined|null|NaN)\b|\[object|[0-9a-f]{8}-[0-9a-f]{4}-/

/** Every list, with the forms behind those in which an editor writes. */
const WRITTEN = [
  'articles',
  'exercises',
  'service-areas',
  'services',
  'pages',
  'authors',
  'media',
  'redirects',
  'search-words',
]
const READ = ['recalls', 'safety-notices', 'users', 'sites']

test.beforeEach(async ({ enter, page, practice }) => {
  await enter(page, practice.accounts.editor)
})

test('lists, their columns and their filters use plain words', async ({ page }) => {
  test.setTimeout(120_000)
  for (const list of [...WRITTEN, ...READ]) {
    await page.goto(adminUrl(`/collections/${list}`))
    await page.getByRole('button', { name: 'Columns' }).click()
    await expect(page.locator('.pill-selector')).toBeVisible()
    await expectPlainWords(page)
    await page.getByRole('button', { name: 'Filters' }).click()
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.locator('.condition__field').getByRole('combobox').click()
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectPlainWords(page)
  }
})

test('forms use plain words in every tab', async ({ page }) => {
  test.setTimeout(120_000)
  for (const form of WRITTEN) {
    await page.goto(adminUrl(`/collections/${form}/create`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Without a title yet|New [\w ]+)$/)
    await expectPlainWords(page)
    for (const tab of await page.locator('.tabs-field__tab-button').all()) {
      await tab.click()
      await expectPlainWords(page)
    }
  }
})

test('the account and the practice use plain words', async ({ page, practice }) => {
  for (const path of ['', '/account', '/publishing', `/collections/sites/${practice.id}`]) {
    await page.goto(adminUrl(path))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectPlainWords(page)
  }
})

/** Of what Payload draws in its own way, and we cannot, axe is not asked. */
test('lists and forms can be used by everybody', async ({ page }) => {
  for (const path of ['/collections/articles', '/collections/articles/create', '/collections/media/create']) {
    await page.goto(adminUrl(path))
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, { leaveOut: ['label-content-name-mismatch', 'label-title-only', 'list'] })
  }
})

/** Looks at what is shown, not at the markup behind it. */
async function expectPlainWords(page: Page): Promise<void> {
  const strange = async () => {
    const shown = await page.locator('body').innerText()
    return shown.split('\n').filter((line) => TECHNICAL.test(line))
  }
  await expect.poll(strange, page.url()).toEqual([])
}
