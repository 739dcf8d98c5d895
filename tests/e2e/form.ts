import { expect, type Locator, type Page } from '@playwright/test'
import { adminUrl } from './server'

/** A page, or a part of one, in which a field is looked for. */
type Place = Page | Locator

/** A field's own label, not those of the fields in it: of a plain field, of a text, and of a list with rows. */
const OWN_LABEL = [
  ':scope > .field-label',
  ':scope > .rich-text-lexical__label-row > .field-label',
  ':scope > .array-field__header .field-label',
].join(', ')

/** Returns the field with exactly this label, in its tab or block; with several, the last one. */
export function field(place: Place, label: string): Locator {
  const words = new RegExp(`^\\s*${escaped(label)}\\s*\\*?\\s*$`)
  const own = pageOf(place).locator(OWN_LABEL).filter({ hasText: words })
  return place.locator('.field-type').filter({ has: own }).filter({ visible: true }).last()
}

/** Writes into a field of one line, several lines, or a number. */
export async function write(place: Place, label: string, text: string): Promise<void> {
  await field(place, label).locator('input, textarea').first().fill(text)
}

/** Writes a day, such as "3 Nov 2026", and closes the calendar that opens below it. */
export async function writeDate(place: Place, label: string, day: string): Promise<void> {
  await write(place, label, day)
  const calendar = pageOf(place).locator('.react-datepicker')
  await expect(async () => {
    await field(place, label).locator('input').press('Escape')
    await expect(calendar).toBeHidden({ timeout: 1000 })
  }).toPass()
}

/** Chooses from a list of values or of documents, as a person does: types its first words and takes it. */
export async function choose(place: Place, label: string, option: string): Promise<void> {
  const chosen = field(place, label)
  await chosen.getByRole('combobox').fill(option)
  await pageOf(place).getByRole('option', { name: option, exact: true }).click()
  await expect(chosen.getByText(option, { exact: true })).toBeVisible()
}

/** What a list of values or documents offers, opened and closed again. */
export async function offered(place: Place, label: string, search = ''): Promise<string[]> {
  const list = field(place, label)
  await list.getByRole('combobox').click()
  await list.getByRole('combobox').fill(search)
  await expect(list.getByText('Loading')).toHaveCount(0)
  const options = await pageOf(place).getByRole('option').allTextContents()
  await list.getByRole('combobox').blur()
  return options
}

/** Adds a row to a list by its button, such as "Add Source"; returns the new row, which is open. */
export async function addRow(place: Place, button: string): Promise<Locator> {
  const list = place
    .locator('.array-field')
    .filter({ has: pageOf(place).getByRole('button', { name: button, exact: true }) })
    .filter({ visible: true })
    .last()
  const rows = list.locator(':scope > .array-field__draggable-rows > *')
  const count = await rows.count()
  await list.getByRole('button', { name: button, exact: true }).last().click()
  await expect(rows).toHaveCount(count + 1)
  const row = rows.last()
  // The words of the row come from the server, and only then it is known to stay open.
  await expect(row.locator('.row-words').first()).toBeVisible()
  await expect(row.locator('.collapsible').first()).not.toHaveClass(/collapsible--collapsed/)
  return row
}

/** Opens a closed part of a form by its words. */
export async function openPart(place: Place, words: string): Promise<Locator> {
  const part = place
    .locator('.collapsible')
    .filter({ has: pageOf(place).getByText(words, { exact: true }) })
    .filter({ visible: true })
    .last()
  const toggle = part.locator(':scope > .collapsible__toggle-wrap > .collapsible__toggle')
  if ((await toggle.getAttribute('class'))?.includes('--collapsed')) await toggle.click()
  // Fields far below the window are drawn only when somebody comes near them.
  await part.locator('.collapsible__content').first().scrollIntoViewIfNeeded()
  return part
}

export async function openTab(page: Page, name: string): Promise<void> {
  // The navigation beside the form has buttons of its own, some with the same words.
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
}

/** Opens the empty form of a collection and waits until it takes what is typed. */
export async function openNew(page: Page, collection: string): Promise<string> {
  await page.goto(adminUrl(`/collections/${collection}/create`))
  await page.waitForURL(/\/[0-9a-f-]{24,}$/)
  await expect(
    page.getByRole('button', { name: 'Publish changes' }).or(saveButton(page)).first(),
  ).toBeVisible()
  return page.url().split('/').at(-1) ?? ''
}

/** Takes an entry of the menu behind the three dots, such as "Unpublish". */
export async function takeFromMenu(page: Page, entry: string): Promise<void> {
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.getByRole('button', { name: entry, exact: true }).click()
}

export function saveButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Save', exact: true })
}

export async function pressPublish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
}

/** Presses "Publish changes" and waits until it is done. */
export async function publish(page: Page): Promise<void> {
  await pressPublish(page)
  await expect(message(page, 'Updated successfully.')).toBeVisible()
  await expect(page.getByText('Status:').locator('..')).toContainText('Published')
}

/** A message that the admin shows at the edge of the window. */
export function message(page: Page, words: string | RegExp): Locator {
  return page.locator('.payload-toast-container').getByText(words)
}

function pageOf(place: Place): Page {
  return 'page' in place ? place.page() : place
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
