import type { Page } from '@playwright/test'
import { statusOnHost } from './fetch-page'
import { expect, test } from './fixtures'
import { addRow, choose, field, message, openNew, openTab, publish, write } from './form'
import type { Practice } from './practice'
import { siteUrl } from './server'
import { writeParagraph } from './text-editor'

const PATH = '/areas/staffordshire/leek'

const ONE_MORE_FACT =
  'Add 1 more local fact before you publish: a page without anything of its own helps nobody.'

type Fact = { fact: string; title: string; publisher: string; url: string }

const facts: [Fact, Fact, Fact] = [
  {
    fact: 'The track at the playing fields is free and open to everybody.',
    title: 'Playing fields in Leek',
    publisher: 'Example News',
    url: 'https://example.org/playing-fields',
  },
  {
    fact: 'The country park is a short walk from the town centre.',
    title: 'Country park walk (leaflet)',
    publisher: 'Example Council',
    url: 'https://example.org/country-park',
  },
  {
    fact: 'The car park beside the library has level spaces.',
    title: 'Car parks in Leek',
    publisher: 'Example Library',
    url: 'https://example.org/car-parks',
  },
]

test('an editor writes an area page, adds the local fact it lacks and publishes it', async ({
  api,
  context,
  enter,
  expectConsoleError,
  page,
  practice,
}) => {
  test.setTimeout(90_000)
  const statusForPatients = () => statusOnHost(practice.slug, PATH)

  await enter(page, practice.accounts.editor)
  const id = await openNew(page, 'service-areas')
  const draft = async () =>
    JSON.stringify(await api.find('service-areas', `draft=true&where[id][equals]=${id}`))

  await test.step('the web address follows the place', async () => {
    await write(page, 'Place', 'Leek')
    await expect(field(page, 'Web address').getByRole('textbox')).toHaveValue('leek')
    await expect(page.getByRole('heading', { level: 1, name: 'Leek' })).toBeVisible()
  })

  await test.step('county and texts', async () => {
    await write(page, 'County', 'Staffordshire')
    await writeParagraph(page, 'Introduction', 'We come to your home in Leek.')
    await writeParagraph(page, 'Text', 'Leek has hills. Begin where the ground is level.')
  })

  await test.step('postcodes, and who visits on which days', () => writeVisits(page, practice))

  await test.step('with two local facts, publishing is refused', async () => {
    // The refused request itself.
    expectConsoleError(/status of 400/)
    await openTab(page, 'Local facts')
    await writeFact(page, facts[0])
    await writeFact(page, facts[1])
    // What is wrong is no longer marked once a draft is saved after it, so the draft comes first.
    await expect.poll(draft).toContain(facts[1].url)
    await page.getByRole('button', { name: 'Publish changes' }).click()
    await expect(message(page, 'Please look at this again: Local facts')).toBeVisible()
    await expect(field(page, 'Local facts').getByText(ONE_MORE_FACT)).toBeVisible()
    await expect(page.getByText('Status:').locator('..')).toContainText('Draft')
    expect(await statusForPatients()).toBe(404)
  })

  await test.step('with the third, patients find the page', async () => {
    await writeFact(page, facts[2])
    await expect.poll(draft).toContain(facts[2].url)
    await publish(page)
    await expect.poll(statusForPatients).toBe(200)
    const reader = await context.newPage()
    await reader.goto(siteUrl(practice.slug, PATH))
    await checkArea(reader, practice)
  })

  await test.step('the breadcrumb leads to the county, which leads back', async () => {
    const reader = context.pages().at(-1) ?? page
    await reader
      .getByRole('navigation', { name: 'Breadcrumb' })
      .getByRole('link', { name: 'Staffordshire' })
      .click()
    await expect(reader).toHaveURL(siteUrl(practice.slug, '/areas/staffordshire'))
    await reader.getByRole('main').getByRole('link', { name: 'Leek' }).click()
    await expect(reader).toHaveURL(siteUrl(practice.slug, PATH))
  })
})

async function writeVisits(page: Page, practice: Practice): Promise<void> {
  await openTab(page, 'Coverage and visits')
  const visited = await addRow(page, 'Add Postcode')
  await write(visited, 'Postcode, or the start of one', 'ST13')
  await expect(field(visited, 'Do you visit there?')).toContainText('Yes')
  const asked = await addRow(page, 'Add Postcode')
  await write(asked, 'Postcode, or the start of one', 'SK17 0')
  await choose(asked, 'Do you visit there?', 'Ask us')
  const visitor = await addRow(page, 'Add Person')
  await choose(visitor, 'Person', practice.author.name)
  await choose(visitor, 'Days', 'Monday')
  await choose(visitor, 'Days', 'Thursday')
}

async function writeFact(page: Page, { fact, title, publisher, url }: Fact): Promise<void> {
  const row = await addRow(page, 'Add Fact')
  await write(row, 'Fact', fact)
  await write(row, 'Title', title)
  await write(row, 'Publisher', publisher)
  await write(row, 'Date', '3 Nov 2026')
  await page.keyboard.press('Escape')
  // Last, so that a draft that holds the address holds all of the fact.
  await write(row, 'Address', url)
}

async function checkArea(reader: Page, practice: Practice): Promise<void> {
  const main = reader.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Physiotherapy at home in Leek')
  await expect(reader.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')).toHaveText([
    'Home',
    'Areas',
    'Staffordshire',
  ])
  await expect(main.getByText('We come to your home in Leek.')).toBeVisible()
  await expect(main.getByText('Leek has hills. Begin where the ground is level.')).toBeVisible()

  const coverage = main.getByRole('region', { name: 'Where we visit around Leek' })
  await expect(coverage.getByRole('heading', { level: 3 })).toHaveText([
    'Yes, we visit these postcodes',
    'Ask us about these postcodes',
  ])
  await expect(coverage.getByRole('listitem')).toHaveText(['ST13', 'SK17 0'])

  const visitors = main.getByRole('region', { name: 'Who visits Leek' })
  await expect(visitors.getByRole('link', { name: practice.author.name })).toBeVisible()
  await expect(visitors).toContainText('Monday and Thursday')

  const local = main.getByRole('region', { name: 'Good to know in Leek' }).getByRole('listitem')
  await expect(local).toHaveText(
    facts.map(({ fact, title, publisher }) => `${fact}Source: ${title}, ${publisher}, 3 November 2026.`),
  )
  for (const { title, url } of facts) {
    await expect(local.getByRole('link', { name: title })).toHaveAttribute('href', url)
  }
}
