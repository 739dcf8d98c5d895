import { createServer, request as ask, type Server } from 'node:http'
import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import sharp from 'sharp'
import type { Api } from './api'
import { fetchPage, statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { emergencyNotice, makeGuideDraft } from './guide-draft'
import type { Practice } from './practice'
import { adminUrl, siteUrl, testServer } from './server'
import { stored } from './stored'

const GUIDE = '/guides/sciatica-exercises'

test.describe('a guide that is saved on the device', () => {
  for (const site of ['moorlands', 'cheshire-east']) {
    test(`should open without a connection, with its timer, until it is deleted: ${site}`, async ({
      page,
      context,
      expectConsoleError,
    }) => {
      expectConsoleError(/ERR_INTERNET_DISCONNECTED/)
      await page.goto(siteUrl(site, GUIDE))
      const island = page.locator('save-offline')
      const save = island.getByRole('button', { name: /^Save this guide on this device \(\d+ kB\)$/ })
      await expect(save).toBeVisible()
      expect(await stored(page)).toEqual([])
      await save.click()
      await expect(island.getByText(/^Saved on this device on \d+ \w+ \d{4}\. It opens/)).toBeFocused()

      await context.setOffline(true)
      await page.reload()
      await expect(island.getByText(/^This is the copy that was saved on this device on/)).toBeVisible()
      await expectNoViolations(page)
      await page.locator('article.exercise exercise-player button').first().click()
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Start' })).toBeVisible()
      await page.keyboard.press('Escape')
      const other = await context.newPage()
      // Nothing else is answered from the device, not even what begins with the same path.
      for (const path of ['/guides', `${GUIDE}-for-runners`]) {
        await expect(other.goto(siteUrl(site, path))).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
      }
      // It stays open: the browser does not close a page that it could not load while it is offline.
      await page.bringToFront()

      await island.getByRole('button', { name: 'Delete the saved copy' }).click()
      await expect(island.getByText('Nothing of this guide is saved on this device.')).toBeVisible()
      expect(await stored(page)).toEqual([])
      await expect(page.reload()).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
    })
  }

  test('should be brought up to date with its pictures, and deleted when the guide is recalled', async ({
    api,
    context,
    expectConsoleError,
    page,
    practice,
  }) => {
    expectConsoleError(/ERR_INTERNET_DISCONNECTED|status of 410/)
    const guide = await makeGuide(api, practice)
    await page.goto(guide.url)
    await save(page)

    await api.update('articles', guide.id, { title: 'A better title' })
    await expect(async () => {
      await page.goto(guide.url)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A better title', { timeout: 500 })
    }).toPass()
    await context.setOffline(true)
    await expect(async () => {
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('A better title', { timeout: 500 })
    }).toPass()
    await expectPicture(page)

    await context.setOffline(false)
    await recall(context, guide.id)
    await page.reload()
    await expect(page.getByText('This guide is no longer on this website, so the copy')).toBeVisible()
    expect(await stored(page)).toEqual([])
  })

  test('should be shown when the website is slow, and say what the website answered at last', async ({
    api,
    context,
    expectConsoleError,
    page,
    practice,
  }) => {
    expectConsoleError(/status of 410/)
    const guide = await makeGuide(api, practice)
    const road = await openRoad()
    const address = `http://${practice.slug}.localhost:${road.port}${guide.path}`
    await page.goto(address)
    await save(page)

    await api.update('articles', guide.id, { title: 'A better title' })
    await expect
      .poll(async () => (await fetchPage({ host: `${practice.slug}.localhost`, path: guide.path })).body)
      .toContain('A better title')
    road.block()
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.title)
    await expect(page.getByText('This is the copy that was saved')).toBeVisible()
    road.free()
    await page.getByRole('button', { name: 'Open the newer version' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A better title')

    road.block()
    await page.goto(address)
    await expect(page.getByText('This is the copy that was saved')).toBeVisible()
    await recall(context, guide.id)
    road.free()
    await expect(page.getByRole('alert')).toContainText('the copy that was saved on this device has been')
    expect(await stored(page)).toEqual([])
    await road.close()
  })
})

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Save this guide on this device/ }).click()
  await expect(page.getByText(/^Saved on this device on/)).toBeVisible()
}

/** A published guide with a picture at its top. */
async function makeGuide(api: Api, practice: Practice) {
  const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b5c57' } })
  const { id: image } = await api.upload(
    'media',
    { site: practice.id, alt: 'A green field.', licence: 'own' },
    new File([new Uint8Array(await picture.png().toBuffer())], 'field.png', { type: 'image/png' }),
  )
  const title = `Guide of ${practice.name}`
  const { id, slug } = await makeGuideDraft(api, practice, { title, blocks: [await emergencyNotice(api)] })
  await api.update('articles', id, { hero: { image }, _status: 'published' })
  const path = `/guides/${slug}`
  await expect.poll(() => statusOnHost(practice.slug, path)).toBe(200)
  return { id, title, path, url: siteUrl(practice.slug, path) }
}

async function recall(context: BrowserContext, id: string): Promise<void> {
  const { adminUrl: origin, email, password } = testServer()
  await context.request.post(`${origin}/api/users/login`, {
    data: { email, password },
    headers: { origin },
  })
  const answer = await context.request.post(
    adminUrl().replace('/admin', `/api/publishing/articles/${id}/recall`),
    {
      data: { reason: 'A dose was wrong.' },
      headers: { origin },
    },
  )
  expect(answer.ok()).toBe(true)
  await context.clearCookies()
}

async function expectPicture(page: Page): Promise<void> {
  const picture = page.getByRole('img', { name: 'A green field.' })
  await picture.scrollIntoViewIfNeeded()
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
}

type Road = { port: number; block: () => void; free: () => void; close: () => Promise<void> }

/** A way to the server on which requests can be held up. */
async function openRoad(): Promise<Road> {
  let way = Promise.resolve()
  let free: () => void = () => undefined
  const server: Server = createServer((incoming, response) => {
    const { url: path, method, headers } = incoming
    void way.then(() => {
      ask({ host: 'localhost', port: testServer().port, path, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    block: () => void (way = new Promise((resolve) => (free = resolve))),
    free: () => free(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([])
}
