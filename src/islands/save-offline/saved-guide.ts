/*
 * What the page and its keeper must agree about. The page asks for a guide to be saved and deletes it; the keeper, a
 * service worker that knows this one guide, fetches it, opens it without a connection and brings it up to date.
 */

/**
 * The keeper's script, under its plain name: a browser looks there for a newer one, for as long as the guide is saved.
 * Delivery lets it keep guides and nothing else (`delivery/deliver-island.ts`).
 */
export const KEEPER = '/islands/guide-keeper.js'

/** The cache of a guide, by its path: one guide is saved, opened and deleted without regard to another. */
export function cacheNameOf(path: string): string {
  return `guide ${path}`
}

/** Says in a saved response when it was saved: an ISO time. */
export const SAVED_AT = 'x-saved-at'

/** What a keeper tells a page that shows the saved copy, once the website has answered after all. */
export type KeeperNews = 'gone' | 'newer'

/** What a patient reads when a saved guide was recalled or is published no more. */
export const GONE =
  'This guide is no longer on this website, so the copy that was saved on this device has been deleted. Ask the practice before you go on with its exercises.'
