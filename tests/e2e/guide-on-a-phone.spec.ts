import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { siteUrl } from './server'
import { sheetsOf } from './sheets'

const guide = () => siteUrl('moorlands', '/guides/sciatica-exercises')

test.describe('a guide on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  test('should be reached by the keyboard, with nothing over what has the focus', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(guide())
    const links = await page.getByRole('link').count()
    expect(links).toBeGreaterThan(80)
    for (let step = 0; step < links; step += 1) {
      await page.keyboard.press('Tab')
      const covered = await coverOfFocus(page)
      expect(covered, `after ${step + 1} steps`).toBeNull()
    }
  })

  test('should lead to the emergency signs, to the plan, and there and back from an exercise', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(guide())
    await page.getByRole('link', { name: 'When to call 999' }).click()
    const call = page.getByRole('link', { name: 'Call 999', exact: true })
    await expect(page.getByRole('heading', { name: /^Emergency: Call 999/ })).toBeInViewport()
    await expect(call).toHaveAttribute('href', 'tel:999')
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44)

    const pressUps = page.getByRole('article').filter({ hasText: 'Push up on your front' })
    await pressUps.getByRole('link', { name: 'phase 2' }).click()
    await expect(page.getByRole('heading', { name: 'Phase 2: Move more' })).toBeInViewport()
    const phase = page.getByRole('article').filter({ hasText: 'Phase 2: Move more' })
    await phase.getByRole('link', { name: 'Prone press-ups' }).click()
    await expect(page.getByText('Push up on your front')).toBeInViewport()
  })
})

test.describe('a guide on paper', () => {
  test('should be its signs, its plan and its exercises, with the way back to the page', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(guide())
    await expect(page.getByText('This is a demonstration.').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Emergency: Call 999/ })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Phase 1: Settle the pain' })).toBeVisible()
    await expect(
      page.getByText(/^Hold for 5\sseconds\. Repeat 10\stimes, every 2\sto\s3 hours/).last(),
    ).toBeVisible()
    await expect(page.getByText(`Check that this paper is up to date: ${guide()}`)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeHidden()
    await expect(page.getByText('On this page')).toBeHidden()
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
  })

  for (const practice of ['moorlands', 'cheshire-east']) {
    test(`should fit on two sheets of A4, and each exercise on one: ${practice}`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.goto(siteUrl(practice, '/guides/sciatica-exercises'))
      expect(await sheetsOf(page)).toBeLessThanOrEqual(2)
      await page.goto(siteUrl(practice, '/exercises'))
      const links = await page.locator('main a[href^="/exercises/"]').all()
      const paths = await Promise.all(links.map((link) => link.getAttribute('href')))
      expect(paths).toHaveLength(12)
      for (const path of paths) {
        await page.goto(siteUrl(practice, path ?? ''))
        expect(await sheetsOf(page), path ?? '').toBe(1)
      }
    })
  }

  test('should say on screen nothing that is for paper', async ({ page }) => {
    await page.goto(guide())
    await expect(page.getByText('Check that this paper is up to date')).toBeHidden()
  })
})

/** What lies over the middle of the element that has the focus, if it is neither inside nor around it. */
async function coverOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const box = focused?.getClientRects()[0]
    if (!focused || !box) return 'nothing has the focus'
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
    return top && (focused.contains(top) || top.contains(focused)) ? null : (top?.outerHTML ?? 'out of sight')
  })
}
