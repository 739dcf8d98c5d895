import { signInToApi } from './api'
import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { addRow, choose, field, message, openTab, saveButton, write } from './form'
import { newWord } from './practice'
import { adminUrl } from './server'

test('an admin changes the telephone number, and patients see it', async ({ enter, page, practice }) => {
  await enter(page, practice.accounts.admin)
  await page.goto(adminUrl('/collections/sites'))
  await page.getByRole('link', { name: practice.name }).click()
  await write(page, 'Telephone', '01632 960 777')
  await saveButton(page).click()
  await expect(message(page, 'Updated successfully.')).toBeVisible()
  await expect
    .poll(async () => (await fetchPage({ host: `${practice.slug}.localhost`, path: '/guides' })).body)
    .toContain('tel:01632960777')
})

test('colours that cannot be read are refused, and the pair is named', async ({
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  await enter(page, practice.accounts.admin)
  await page.goto(adminUrl(`/collections/sites/${practice.id}`))
  await openTab(page, 'Website')
  // The server takes its time to look at what was typed; the refusal of the save must not be taken for its answer.
  await page.route(/\/admin\/collections\/sites\//, async (route) => {
    if (route.request().method() === 'POST') await new Promise((resolve) => setTimeout(resolve, 1000))
    await route.continue()
  })
  await write(page, 'Main colour', '#ffee88')
  expectConsoleError(/status of 400/)
  const looked = page.waitForResponse(/\/admin\/collections\/sites\//)
  await saveButton(page).click()
  await looked
  await expect(field(page, 'Text on the main colour')).toContainText(
    /Text on the main colour \(#ffffff on #ffee88\) has a contrast of 1\.1 to 1\. It needs 4\.5 to 1/,
  )
  await expect(message(page, 'Please look at this again: Text on the main colour')).toBeVisible()
  await page.unrouteAll({ behavior: 'wait' })

  await write(page, 'Main colour', '#7a1f4d')
  await saveButton(page).click()
  await expect(message(page, 'Updated successfully.')).toBeVisible()
  await expect
    .poll(async () => (await fetchPage({ host: `${practice.slug}.localhost`, path: '/guides' })).body)
    .toContain('#7a1f4d')
})

test('an admin makes an account for the own practice, and for no other', async ({
  api,
  enter,
  page,
  practice,
}) => {
  const [other] = await api.find('sites', 'where[slug][equals]=moorlands')
  const word = newWord()
  await enter(page, practice.accounts.admin)
  await page.goto(adminUrl('/collections/users/create'))
  await write(page, 'Email', `${word}@example.org`)
  await write(page, 'New Password', `${word}-${word}`)
  await write(page, 'Confirm Password', `${word}-${word}`)
  await write(page, 'Name', 'Pat New')
  const membership = await addRow(page, 'Add Practice')
  const picker = field(membership, 'Practice')
  await picker.getByRole('combobox').click()
  await expect(page.getByRole('option')).toHaveText([practice.name])
  await page.getByRole('option', { name: practice.name }).click()
  await choose(membership, 'Roles', 'Editor: writes and publishes')
  await saveButton(page).click()
  await expect(message(page, /successfully created/)).toBeVisible()

  const asEditor = await signInToApi({ email: `${word}@example.org`, password: `${word}-${word}` })
  const sites = await asEditor.find('sites')
  expect(sites.map(({ id }) => id)).toEqual([practice.id])

  const asAdmin = await signInToApi(practice.accounts.admin)
  const account = { name: 'Spy', email: `${newWord()}@example.org`, password: 'long-enough-password' }
  await expect(
    asAdmin.create('users', { ...account, memberships: [{ site: other?.id, roles: ['editor'] }] }),
  ).rejects.toThrow(/refused with 40/)
})
