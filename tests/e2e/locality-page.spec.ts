import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import {
  addRow,
  choose,
  field,
  message,
  openNew,
  openTab,
  pressPublish,
  publish,
  write,
  writeDate,
} from './form'
import { siteUrl } from './server'
import { writeParagraph } from './text-editor'

const FACTS = [
  'The surgery has step-free access from the car park.',
  'The walk along the canal is flat and paved.',
  'The nearest minor injuries unit is open from 8am to 8pm.',
]

test('a page about a place needs three facts of its own, then patients find it', async ({
  context,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  test.setTimeout(150_000)
  const path = '/areas/staffordshire/example-green'
  await enter(page, practice.accounts.editor)
  await openNew(page, 'service-areas')

  await write(page, 'Place', 'Example Green')
  await write(page, 'County', 'Staffordshire')
  await expect(field(page, 'Web address').getByRole('textbox')).toHaveValue('example-green')
  await writeParagraph(page, 'Introduction', 'We visit you at home in Example Green.')
  await writeParagraph(page, 'Text', 'Ask us when we are next in the village.')

  await openTab(page, 'Coverage and visits')
  await test.step('postcodes are pasted as a list, and one that is none is named', async () => {
    const box = page.getByLabel('Add several at once')
    await box.fill('ST13, ST10 1 2; 75001')
    await page.getByRole('button', { name: 'Add to the list' }).click()
    await expect(page.getByText('“75001” is not a UK postcode. Write the first half')).toBeVisible()
    await box.fill('ST13, ST10 1 2')
    await page.getByRole('button', { name: 'Add to the list' }).click()
    await expect(page.getByText('Added 3 postcodes to the list.')).toBeVisible()
    await expect(box).toHaveValue('')
    await expect(page.getByText('ST10 2 · Yes')).toBeVisible()
  })
  await test.step('one that is typed wrongly is named while the page is still a draft', async () => {
    const last = page.locator('#coverage-row-2')
    const problem = last.getByText(/“Leek” is not a UK postcode/)
    await last.locator('.collapsible__toggle').first().click()
    await write(last, 'Postcode, or the start of one', 'Leek')
    await expect(problem).toBeVisible()
    await write(last, 'Postcode, or the start of one', 'ST10 2')
    await expect(problem).toBeHidden()
  })
  await choose(await addRow(page, 'Add Person'), 'Person', practice.author.name)

  await openTab(page, 'Local facts')
  await writeFact(page, FACTS[0])
  await writeFact(page, FACTS[1])

  await test.step('two facts are too few', async () => {
    expectConsoleError(/status of 400/)
    await pressPublish(page)
    await expect(field(page, 'Local facts').getByText('Add 1 more local fact before')).toBeVisible()
    await expect(message(page, 'Please look at this again: Local facts')).toBeVisible()
    expect(await statusOnHost(practice.slug, path)).toBe(404)
  })

  await test.step('three are enough', async () => {
    await writeFact(page, FACTS[2])
    await publish(page)
    await expect.poll(() => statusOnHost(practice.slug, path)).toBe(200)
  })

  const reader = await context.newPage()
  await reader.goto(siteUrl(practice.slug, path))
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Example Green')
  await expect(main).toContainText('We visit you at home in Example Green.')
  await expect(main).toContainText('ST13')
  await reader.getByLabel('Your postcode').fill('ST10 2AA')
  await reader.getByRole('button', { name: 'Check' }).click()
  await expect(main.getByRole('status')).toContainText('Yes, we visit ST10 2AA.')
  await expect(main).toContainText(practice.author.name)
  for (const fact of FACTS) await expect(main).toContainText(fact)
})

async function writeFact(page: Parameters<typeof addRow>[0], fact = ''): Promise<void> {
  const row = await addRow(page, 'Add Fact')
  await write(row, 'Fact', fact)
  await write(row, 'Title', 'About the village')
  await write(row, 'Publisher', 'Example Council')
  await writeDate(row, 'True as of', '5 Jan 2026')
}
