import AxeBuilder from '@axe-core/playwright'
import { patientsSearches } from '../fixtures/patients-searches'
import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { newWord } from './practice'
import { paragraph, richText } from './rich-text'
import { siteUrl, testServer } from './server'

test('twenty searches in patients’ words find their page among the first three', async () => {
  expect(patientsSearches).toHaveLength(20)
  const firstThree = await Promise.all(
    patientsSearches.map(async ({ site, typed }) => (await found(site, typed)).slice(0, 3)),
  )
  const missed = patientsSearches.filter(({ page }, index) => !firstThree[index]?.includes(page))
  expect(missed).toEqual([])
})

test('a patient searches without JavaScript, with a mistake, and narrows what was found', async ({
  browser,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  await page.goto(siteUrl('moorlands'))
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click()
  await page.getByLabel('What are you looking for?').fill('back excercise')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: /\d+ pages for “back exercise”/ })).toBeVisible()
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /on this website/)
  await expect(page.getByText('You typed “back excercise”')).toBeVisible()
  await expect(page.getByLabel('What are you looking for?')).toHaveValue('back excercise')
  await expect(page.getByText('Call 999 in an emergency')).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Show only' })
    .getByRole('link', { name: /^Exercises/ })
    .click()
  await expect(page.getByRole('link', { name: /^Exercises \(\d+\)$/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await page.getByRole('link', { name: 'Pelvic tilts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pelvic tilts' })).toBeVisible()
  await context.close()
})

test('everybody can use the search, also when nothing was found', async ({ page }) => {
  for (const query of ['', '?q=siatica', '?q=zzz', '?q=exercise&page=2']) {
    await page.goto(siteUrl('moorlands', `/search${query}`))
    expect((await new AxeBuilder({ page }).analyze()).violations, query).toEqual([])
  }
})

test('a page is in the search when it is published, out of it when it is not, and in no other practice’s', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const word = newWord()
  const { id } = await api.create('services', {
    site: practice.id,
    title: `Help with ${word}`,
    summary: `What we do about ${word}.`,
    body: richText(paragraph('We come to you.')),
  })
  const path = `/services/help-with-${word}`
  expect(await found(practice.slug, word)).toEqual([])
  await api.update('services', id, { _status: 'published' })
  await expect.poll(() => found(practice.slug, word)).toEqual([path])
  expect(await found('moorlands', word)).toEqual([])

  const patients = newWord()
  expect(await found(practice.slug, patients)).toEqual([])
  await api.create('search-words', { site: practice.id, typed: `${patients}, gammy ${word}`, means: word })
  await expect.poll(() => found(practice.slug, patients)).toEqual([path])

  await api.update('services', id, { _status: 'draft' })
  await expect.poll(() => found(practice.slug, word)).toEqual([])
  await api.update('services', id, { _status: 'published' })
  await expect.poll(() => found(practice.slug, patients)).toEqual([path])
  await enter(page, practice.accounts.editor)
  const recall = await page.request.post(`${testServer().adminUrl}/api/publishing/services/${id}/recall`, {
    data: { reason: 'It names the wrong telephone number.' },
    headers: { origin: testServer().adminUrl },
  })
  expect(recall.status()).toBe(200)
  expect(await found(practice.slug, word)).toEqual([])
})

test('an answer is small, kept by nobody and listed nowhere, and what is typed stays text', async () => {
  const typed = '<img src=x onerror=alert(1)>‮sciatica'
  const { status, headers, body } = await search('moorlands', typed)
  expect(status).toBe(200)
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
  expect(headers['content-security-policy']).toMatch(/script-src 'none'; .*style-src 'sha256-/)
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(body).not.toMatch(/<img|<script|‮/)
  expect((await search('moorlands', 'sciatica', { 'accept-encoding': 'br' })).headers).toMatchObject({
    'content-encoding': 'br',
    'content-length': expect.stringMatching(/^[1-7]\d{3}$/),
  })
  const long = await search('moorlands', 'sciatica '.repeat(500))
  expect(long.status).toBe(200)
  expect(long.body.match(/value="([^"]*)"/)?.[1]).toHaveLength(100)
  const blank = await fetchPage({ host: 'moorlands.localhost', path: '/search?q=+' })
  expect(blank.headers['etag']).toBeDefined()
})

function search(site: string, typed: string, headers: Record<string, string> = {}) {
  return fetchPage({ host: `${site}.localhost`, path: `/search?q=${encodeURIComponent(typed)}`, headers })
}

/** The pages that a search finds, best first. */
async function found(site: string, typed: string): Promise<string[]> {
  const { body } = await search(site, typed)
  return [...body.matchAll(/<h3><a href="(\/[^"]*)"/g)].map(([, path = '']) => path)
}
