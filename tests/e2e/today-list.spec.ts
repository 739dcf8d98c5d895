import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { siteUrl } from './server'
import { stored } from './stored'

const GUIDE = '/guides/sciatica-exercises'

test.describe('the list of today', () => {
  test('should keep today’s ticks on the device only, after a start, until they are deleted', async ({
    page,
  }) => {
    const list = await openAt(page, '2026-11-23T10:00:00')
    expect(await stored(page)).toEqual([])
    await list.getByRole('button', { name: 'Tick off today’s exercises' }).click()
    const pressUps = list.getByRole('group', { name: 'Prone press-ups' })
    await expect(pressUps.getByText('0 of about 6')).toBeVisible()
    await pressUps.getByLabel('9:30am to midday').check()
    await expect(pressUps.getByText('1 of about 6')).toBeVisible()
    await expect(pressUps.getByText('(passed)')).toHaveCount(1)
    await page.reload()
    await expect(pressUps.getByLabel('9:30am to midday')).toBeChecked()
    await list.getByRole('button', { name: 'Delete my ticks' }).click()
    await expect(list.getByRole('button', { name: 'Tick off today’s exercises' })).toBeFocused()
    expect(await stored(page)).toEqual([])
  })

  test('should begin each day anew, and owe nothing from the day before', async ({ page }) => {
    const list = await openAt(page, '2026-11-23T21:00:00')
    await list.getByRole('button').click()
    await list.getByRole('checkbox').first().check()
    await page.clock.setFixedTime(new Date('2026-11-24T06:30:00'))
    await page.reload()
    await expect(list.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await expect(list.getByText('(passed)')).toHaveCount(0)
  })

  test('should be worked by keyboard, and keep its place', async ({ page }) => {
    const list = await openAt(page, '2026-11-23T10:00:00')
    await list.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await expect(list.getByRole('checkbox').first()).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(list.getByRole('checkbox').nth(1)).toBeChecked()
    await expect(list.getByRole('checkbox').nth(1)).toBeFocused()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`should keep nobody out in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      const list = await openAt(page, '2026-11-23T10:00:00')
      await list.getByRole('button').click()
      const { violations } = await new AxeBuilder({ page }).include('today-list').analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual(
        [],
      )
    })
  }

  test('should make reminders in the browser, as a file', async ({ page }) => {
    const list = await openAt(page, '2026-11-23T10:00:00')
    await list.getByRole('button').click()
    const download = page.waitForEvent('download')
    await list.getByRole('button', { name: 'Get reminders for my calendar' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('exercise-reminders.ics')
    const text = await readFile(await file.path(), 'utf8')
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text).toContain('DTSTART:20261124T093000\r\n')
  })
})

async function openAt(page: Page, time: string) {
  await page.clock.setFixedTime(new Date(time))
  await page.goto(siteUrl('moorlands', GUIDE))
  return page.locator('today-list').first()
}
