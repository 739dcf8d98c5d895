import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { message } from './form'
import { emergencyNotice, makeGuideDraft } from './guide-draft'
import { adminUrl } from './server'

test('a guide that is set for a time is public soon after it', async ({ api, enter, page, practice }) => {
  test.setTimeout(200_000)
  const guide = await makeGuideDraft(api, practice, {
    title: 'Set for a time',
    blocks: [await emergencyNotice(api)],
  })
  await enter(page, practice.accounts.editor)
  await page.goto(adminUrl(`/collections/articles/${guide.id}`))
  await page.locator('.doc-controls .popup-button').first().click()
  await page.getByRole('button', { name: 'Publish or unpublish at a set time' }).click()

  const drawer = page.getByRole('dialog')
  await drawer.getByRole('radio', { name: 'Publish', exact: true }).check({ force: true })
  await drawer.getByRole('textbox').fill(nextMinute())
  await drawer.getByRole('textbox').press('Enter')
  await drawer.getByRole('button', { name: 'Save' }).click()
  await expect(message(page, 'Scheduled successfully.')).toBeVisible()
  expect(await statusOnHost(practice.slug, '/guides/set-for-a-time')).toBe(404)
  // What is due is looked for once a minute, and what is due in that very millisecond is found by the next look.
  await expect
    .poll(() => statusOnHost(practice.slug, '/guides/set-for-a-time'), { timeout: 140_000 })
    .toBe(200)
})

/** The first whole minute that there is time to write down, as the admin writes times: "22 November 2026, 14:05". */
function nextMinute(): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/London',
  }).formatToParts(Date.now() + 70_000)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('day')} ${part('month')} ${part('year')}, ${part('hour')}:${part('minute')}`
}
