import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { siteUrl } from './server'
import { stored } from './stored'

const shared = [
  '/',
  '/guides',
  '/guides/sciatica-exercises',
  '/exercises',
  '/exercises/bird-dog',
  '/authors',
  '/authors/lizzie-thornton',
  '/areas',
  '/services',
  '/about',
  '/contact',
  '/privacy',
  '/plan',
  '/search',
]

const pages = {
  moorlands: [...shared, '/areas/staffordshire', '/areas/staffordshire/leek', '/services/home-physiotherapy'],
  'cheshire-east': [...shared, '/areas/cheshire', '/areas/cheshire/macclesfield'],
}

for (const [site, paths] of Object.entries(pages)) {
  for (const path of paths) {
    test(`${site} should show ${path} to everybody`, async ({ page }) => {
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(siteUrl(site, '')) && !request.url().startsWith('data:'))
          foreign.push(request.url())
      })
      const response = await page.goto(siteUrl(site, path))
      expect(response?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await expect(page).toHaveTitle(/\S/)
      await expect(page.locator('link[rel=canonical]')).toHaveCount(1)
      await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\S/)
      await expect(page.getByText('This is a demonstration.').first()).toBeVisible()

      await page.keyboard.press('Tab')
      await expect(page.getByRole('link', { name: /skip to/i })).toBeFocused()

      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
          colorScheme,
        ).toEqual([])
      }
      await expectReflow(page)
      expect(foreign).toEqual([])
      expect(await stored(page)).toEqual([])
    })
  }
}

/**
 * Nothing may move sideways on 320 pixels, which is 1,280 at 400 % (WCAG 2.2, 1.4.10), nor when somebody sets more
 * space between lines, letters and words (1.4.12).
 */
async function expectReflow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 900 })
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    )
    document.adoptedStyleSheets.push(spaced)
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
}
