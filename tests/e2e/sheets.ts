import type { Page } from '@playwright/test'
import { expect } from './fixtures'

/** How many sheets of A4 the browser's own print dialog would make of the page as it is now. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/MediaBox\s*\[0 0 59[45][\d.]* 84[12][\d.]*\]/)).not.toBeNull()
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
