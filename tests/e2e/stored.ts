import type { Page } from '@playwright/test'

/** The names of everything that a site keeps on the device, of whatever kind. */
export async function stored(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const rest = await page.evaluate(async () => [
    ...Object.keys(sessionStorage),
    ...Object.keys(localStorage),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
  return [...cookies.map(({ name }) => name), ...rest]
}
