import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { siteUrl } from './server'

/** What a patient does with a guide, from the first page to the paper: for people who cannot use a mouse, or scripts. */
test.describe('the journey through a guide', () => {
  test('should be made by keyboard alone', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.clock.install()
    await page.goto(siteUrl('moorlands', '/'))

    await test.step('open', async () => {
      await tabTo(page, 'Guides')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/guides$/)
      await tabTo(page, 'Sciatica exercises to ease leg pain')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/guides\/sciatica-exercises$/)
    })
    await test.step('read', async () => {
      await tabTo(page, 'When to call 999')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: /^Emergency: Call 999/ })).toBeInViewport()
      await page.keyboard.press('PageDown')
    })
    const dialog = page.getByRole('dialog')
    await test.step('start the player, and run an exercise to its end', async () => {
      await tabTo(page, /^Do these \d+ with the timer$/)
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('heading', { name: 'Prone lying' })).toBeVisible()
      await tabTo(page, 'Start')
      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('button', { name: 'Pause' })).toBeFocused()
      await page.clock.runFor(6 * 60_000)
      await expect(dialog.getByText('Exercise 2 of 3')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
    await test.step('tick it off', async () => {
      await tabTo(page, 'Tick off today’s exercises')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Space')
      await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
      await expect(page.getByRole('checkbox', { checked: true })).toBeFocused()
    })
    await test.step('print', async () => {
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
    })
  })

  test('should be made without scripts, to where a clock would be needed', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(siteUrl('moorlands', '/'))
    await page.getByRole('link', { name: 'Guides' }).first().click()
    await page.getByRole('link', { name: 'Sciatica exercises to ease leg pain' }).click()
    await page.getByRole('link', { name: 'When to call 999' }).click()
    await expect(page.getByRole('heading', { name: /^Emergency: Call 999/ })).toBeInViewport()
    await page.getByRole('link', { name: 'Your plan' }).first().click()
    await expect(page.getByRole('heading', { name: 'Phase 1: Settle the pain' })).toBeInViewport()

    const exercise = page.getByRole('article').filter({ hasText: 'Push up on your front' })
    await expect(exercise.getByText(/^Hold for 5\sseconds\. Repeat 10\stimes/)).toBeVisible()
    await expect(exercise.getByRole('img', { name: 'Prone press-ups' })).toBeVisible()
    const movement = () =>
      exercise
        .locator('.move')
        .first()
        .evaluate((part) => getComputedStyle(part).animationName)
    expect(await movement()).toBe('none')
    await exercise.getByLabel('Show the movement').check()
    expect(await movement()).not.toBe('none')

    await expect(page.locator('main button')).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Check that this paper is up to date', { exact: false })).toBeVisible()
    await context.close()
  })
})

/** Presses Tab, as often as it takes, until what has this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted =
    typeof name === 'string' ? (text: string) => text === name : (text: string) => name.test(text)
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
    if (wanted(focused)) return
  }
  throw new Error(`Tab does not lead to ${String(name)}.`)
}
