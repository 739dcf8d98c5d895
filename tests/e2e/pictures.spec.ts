import type { Locator } from '@playwright/test'
import sharp from 'sharp'
import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { choose, field, message, openNew, publish, saveButton, write } from './form'
import { adminUrl, siteUrl } from './server'
import { insertBlock, writeParagraph } from './text-editor'

const ALT = 'A woman lies on her back and lets both knees sink to one side.'

test('a picture is refused without alternative text, then uploaded with its most important point', async ({
  context,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  test.setTimeout(120_000)
  await enter(page, practice.accounts.editor)

  await test.step('without alternative text it is refused', async () => {
    expectConsoleError(/status of 400.*\/api\/media/)
    await page.goto(adminUrl('/collections/media/create'))
    await page.locator('input[type="file"]').setInputFiles(await photograph('knee-roll.jpg'))
    await choose(page, 'Why we may use it', 'We made it ourselves')
    await saveButton(page).click()
    await expect(field(page, 'Alternative text')).toContainText('Say what the picture shows')
    await expect(message(page, 'Please look at this again: Alternative text')).toBeVisible()
  })

  await test.step('with it, and with its most important point, it is saved', async () => {
    await write(page, 'Alternative text', ALT)
    await page.getByRole('button', { name: 'Edit Image' }).click()
    await page.locator('input[name="X %"]').fill('20')
    await page.locator('input[name="Y %"]').fill('80')
    await page.getByRole('button', { name: 'Apply Changes' }).click()
    await saveButton(page).click()
    await expect(page).toHaveURL(/\/collections\/media\/[0-9a-f-]{24,}$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Knee roll' })).toBeVisible()
    await expectLoaded(page.locator('.file-details img'))
  })

  await test.step('it is found in the list', async () => {
    await page.goto(adminUrl('/collections/media'))
    const row = page.getByRole('row', { name: /Knee roll/ })
    await expect(row).toContainText(ALT)
    await expectLoaded(row.locator('img'))
  })

  await test.step('it is put into a page, where patients see it', async () => {
    await openNew(page, 'pages')
    await write(page, 'Title', 'How we work')
    await writeParagraph(page, 'Text', 'We come to your home.')
    const block = await insertBlock(page, 'Text', 'Picture')
    await block.getByRole('button', { name: 'Choose from existing' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Knee roll' }).click()
    await expect(block).toContainText('Knee roll')
    await publish(page)

    await expect.poll(() => statusOnHost(practice.slug, '/how-we-work')).toBe(200)
    const reader = await context.newPage()
    await reader.goto(siteUrl(practice.slug, '/how-we-work'))
    await expectLoaded(reader.getByRole('img', { name: ALT }))
  })
})

async function expectLoaded(image: Locator): Promise<void> {
  await expect(image).toBeVisible()
  await expect
    .poll(() => image.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth))
    .toBeGreaterThan(0)
}

/** A plain photograph, as a browser hands it over. */
async function photograph(name: string) {
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#4488aa' } })
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}
