import { expect, type Locator, type Page } from '@playwright/test'
import { field } from './form'

/** The place to write in of a field for texts. */
export function textOf(page: Page, label: string): Locator {
  return field(page, label).locator('[contenteditable="true"]').first()
}

/** Writes a paragraph at the end of a text. */
export async function writeParagraph(page: Page, label: string, text: string): Promise<void> {
  await goToEnd(page, label)
  await page.keyboard.type(text)
  await expect(textOf(page, label)).toContainText(text)
}

/** Puts a block at the end of a text by typing "/" and its name; returns the block, which is open. */
export async function insertBlock(page: Page, label: string, name: string): Promise<Locator> {
  const blocks = field(page, label).locator('.LexicalEditorTheme__block')
  const count = await blocks.count()
  await goToEnd(page, label)
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await page.getByRole('option', { name, exact: true }).click()
  await expect(blocks).toHaveCount(count + 1)
  return blocks.last()
}

async function goToEnd(page: Page, label: string): Promise<void> {
  await textOf(page, label).locator(':scope > p').last().click()
  await page.keyboard.press('Control+End')
}
