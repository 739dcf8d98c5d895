import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Dose } from '@/clinical/dose'
import { timeline } from '@/clinical/timeline'
import type { TimedStep } from '@/clinical/timed-step'
import { doseOfCode } from '@/islands/plan-link/dose-code'
import { expect, test } from './fixtures'
import { siteUrl } from './server'
import { stored } from './stored'

const GUIDE = '/guides/sciatica-exercises'

test.describe('the exercise player', () => {
  test('should announce, to the second, the steps of every exercise of the guide', async ({ page }) => {
    await openGuide(page)
    const players = page.locator('article.exercise exercise-player')
    await expect(players).toHaveCount(12)
    for (const player of await players.all()) {
      const [exercise] = await sessionOf(player)
      const steps = timeline(exercise.dose)
      await player.getByRole('button', { name: 'Start the timer' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      const heard = await hear(page)
      await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click()
      await page.clock.runFor(secondsOf(steps) * 1000)
      expect(await heard(), exercise.name).toEqual(expectedFrom(steps))
      await expect(page.getByRole('heading', { name: 'Finished' })).toBeVisible()
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    }
  })

  test('should lead through a phase, and wait before each exercise', async ({ page }) => {
    await openGuide(page)
    const player = page.locator('.phase exercise-player').first()
    const session = await sessionOf(player)
    expect(session.length).toBeGreaterThan(1)
    await player.getByRole('button').click()
    const dialog = page.getByRole('dialog')
    for (const [index, { name, dose }] of session.entries()) {
      await expect(dialog.getByText(`Exercise ${index + 1} of ${session.length}`)).toBeVisible()
      await expect(dialog.getByRole('heading', { name })).toBeVisible()
      await dialog.getByRole('button', { name: 'Start' }).click()
      await page.clock.runFor((secondsOf(timeline(dose)) + 60) * 1000)
    }
    await expect(dialog.getByRole('heading', { name: 'Finished' })).toBeVisible()
  })

  test('should show what each exercise of a phase looks like, and move it only when asked to', async ({
    page,
  }) => {
    await openGuide(page)
    const player = page.locator('.phase exercise-player').first()
    const session = await sessionOf(player)
    await player.getByRole('button').click()
    const dialog = page.getByRole('dialog')
    for (const { name, dose } of session) {
      await expect(dialog.getByRole('img', { name })).toBeVisible()
      await dialog.getByRole('button', { name: 'Start' }).click()
      await expect(dialog.getByRole('img', { name })).toBeVisible()
      expect(await doubledIds(page)).toEqual([])
      await page.clock.runFor((secondsOf(timeline(dose)) + 1) * 1000)
    }
    await dialog.getByRole('button', { name: 'Do it again' }).click()
    await dialog.getByRole('button', { name: 'Leave this one out' }).click()
    expect(await movingParts(dialog)).toBe(0)
    await dialog.getByLabel('Show the movement').check()
    expect(await movingParts(dialog)).toBeGreaterThan(0)
    await dialog.getByRole('button', { name: 'Start' }).click()
    await expect(dialog.getByLabel('Show the movement')).toBeChecked()
  })

  test('should show, large, the position and the side that a step is about', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await openGuide(page)
    await page
      .locator('article.exercise')
      .filter({ hasText: 'Open your knees on your side' })
      .getByRole('button')
      .click()
    const dialog = page.getByRole('dialog')
    const drawing = dialog.getByRole('img')
    const widthOf = async (part: Locator) => (await part.boundingBox())?.width ?? 0
    const before = await widthOf(drawing)
    await dialog.getByRole('button', { name: 'Start' }).click()
    expect(await widthOf(drawing)).toBeGreaterThan(1.8 * before)
    await expect(dialog.getByText('The right side is shown.')).toBeVisible()
    while (await dialog.getByText('First side').isVisible()) {
      await dialog.getByRole('button', { name: 'Next step' }).click()
    }
    await expect(dialog.getByText('Second side')).toBeVisible()
    await expect(dialog.getByText('The left side is shown.')).toBeVisible()
    await expect(drawing).toHaveAccessibleDescription(/left/)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByText('The left side is shown.')).toHaveCount(0)
  })

  test('should be worked by keyboard alone, and show the signs of an emergency before and after', async ({
    page,
  }) => {
    await openGuide(page)
    const player = page.locator('article.exercise exercise-player').nth(1)
    await player.getByRole('button').focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText('Call 999 or go to A&E now')).toBeVisible()
    await expect(dialog.getByRole('heading', { name: 'When to stop' })).toBeVisible()
    // One rule of its own, and one that the page says once for every exercise.
    await expect(dialog.getByText('Try an easier version if your back is too sore to push up.')).toBeVisible()
    await expect(dialog.getByText('Stop if your leg pain increases.', { exact: false })).toBeVisible()
    await dialog.getByRole('button', { name: 'Start' }).focus()
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('button', { name: 'Pause' })).toBeFocused()
    await page.keyboard.press('Enter')
    const left = await dialog.getByText(/ left$/).textContent()
    await page.clock.runFor(60_000)
    await expect(dialog.getByText(/ left$/)).toHaveText(left ?? '')
    await expect(dialog.getByRole('button', { name: 'Go on' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog.getByRole('heading', { name: 'You have stopped' })).toBeFocused()
    await expect(dialog.getByText('Call 999 or go to A&E now')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await expect(player.getByRole('button')).toBeFocused()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`should keep nobody out on any of its screens, in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(siteUrl('moorlands', GUIDE))
      await page.locator('article.exercise exercise-player button').first().click()
      const dialog = page.getByRole('dialog')
      for (const press of ['Start', 'Pause', 'Stop', 'Go on']) {
        await expect(dialog.getByRole('button', { name: press })).toBeVisible()
        await expectNoViolations(page)
        await dialog.getByRole('button', { name: press }).click()
      }
      await expectNoViolations(page)
    })
  }

  test('should store nothing before start, keep its place over a reload, and forget it at the end', async ({
    page,
  }) => {
    await openGuide(page)
    const player = page.locator('article.exercise exercise-player').first()
    await player.getByRole('button').click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('button', { name: 'Start' })).toBeVisible()
    await dialog.getByLabel('Beep at each step').check()
    expect(await stored(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Start' }).click()
    await page.clock.runFor(43_000)
    const left = await dialog.getByText(/ left$/).textContent()
    await page.reload()
    await expect(dialog.getByRole('button', { name: 'Go on' })).toBeFocused()
    await expect(dialog.getByText(/ left$/)).toHaveText(left ?? '')
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await dialog.getByRole('button', { name: 'Close' }).click()
    expect(await stored(page)).toEqual([])
  })

  test('should remember how to signal only when it is asked to', async ({ page }) => {
    await openGuide(page)
    const player = page.locator('article.exercise exercise-player').first()
    const dialog = page.getByRole('dialog')
    await player.getByRole('button').click()
    await dialog.getByLabel('Beep at each step').check()
    expect(await stored(page)).toEqual([])
    await dialog.getByLabel('Remember this on this device').check()
    await page.reload()
    await player.getByRole('button').click()
    await expect(dialog.getByLabel('Beep at each step')).toBeChecked()
    await dialog.getByLabel('Remember this on this device').uncheck()
    expect(await stored(page)).toEqual([])
  })

  test('should change to the easier exercise where the guide has one', async ({ page }) => {
    await openGuide(page)
    const dialog = page.getByRole('dialog')
    const pressUps = page.locator('article.exercise').filter({ hasText: 'Push up on your front' })
    await pressUps.getByRole('button').click()
    await dialog.getByRole('link', { name: 'Prone lying' }).click()
    await expect(dialog.getByRole('heading', { level: 2, name: 'Prone lying' })).toBeVisible()
  })

  test('should leave no button where scripts are off', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(siteUrl('moorlands', GUIDE))
    await expect(page.locator('main button')).toHaveCount(0)
    await context.close()
  })
})

async function openGuide(page: Page): Promise<void> {
  await page.clock.install()
  await page.goto(siteUrl('moorlands', GUIDE))
  await page.clock.pauseAt(Date.now() + 3_600_000)
}

/** The exercises of a player, by name and dose. */
async function sessionOf(player: Locator): Promise<[Timed, ...Timed[]]> {
  const { session, dose } = await dataOf(player)
  const parts = (session ?? '')
    .split(' ')
    .filter(Boolean)
    .map((part) => part.split(':'))
  const [first, ...others] =
    session === undefined
      ? [timed(await nameOf(player), dose)]
      : await Promise.all(
          parts.map(async ([id = '', code]) =>
            timed(await nameOf(player.page().locator(`[id="${id}"] exercise-player`)), code),
          ),
        )
  if (!first) throw new Error('The player has no exercise.')
  return [first, ...others]
}

async function doubledIds(page: Page): Promise<string[]> {
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

async function movingParts(place: Locator): Promise<number> {
  const parts = await place.locator('.move').all()
  const names = await Promise.all(
    parts.map((part) => part.evaluate((each) => getComputedStyle(each).animationName)),
  )
  return names.filter((name) => name !== 'none').length
}

type Timed = { name: string; dose: Dose }

function timed(name: string, code = ''): Timed {
  const dose = doseOfCode(code)
  if (!dose) throw new Error(`“${code}” is no dose.`)
  return { name, dose }
}

async function nameOf(player: Locator): Promise<string> {
  return player.evaluate((element) => element.closest('article')?.querySelector('h4')?.textContent ?? '')
}

async function dataOf(player: Locator): Promise<Partial<Record<string, string>>> {
  return player.evaluate((element: HTMLElement) => ({ ...element.dataset }))
}

type Heard = { after: number; words: string }

/** Listens to what a screen reader would be told, and when, in seconds from the first words. */
async function hear(page: Page): Promise<() => Promise<Heard[]>> {
  await page.evaluate(() => {
    const heard: [number, string][] = []
    Object.assign(window, { heard })
    const region = document.querySelector('dialog [aria-live=polite]')
    if (!region) throw new Error('The player has no live region.')
    new MutationObserver(() => heard.push([performance.now(), region.textContent])).observe(region, {
      childList: true,
    })
  })
  return () =>
    page.evaluate(() => {
      const { heard } = window as unknown as { heard: [number, string][] }
      const begin = heard[0]?.[0] ?? 0
      return heard.map(([at, words]) => ({ after: (at - begin) / 1000, words }))
    })
}

function expectedFrom(steps: readonly TimedStep[]): Heard[] {
  const begins = steps.map((_, index) => secondsOf(steps.slice(0, index)))
  return [
    ...steps.map(({ instruction }, index) => ({ after: begins[index] ?? 0, words: instruction })),
    { after: secondsOf(steps), words: 'This exercise is finished.' },
  ]
}

function secondsOf(steps: readonly TimedStep[]): number {
  return steps.reduce((sum, { seconds }) => sum + seconds, 0)
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)).toEqual([])
}
