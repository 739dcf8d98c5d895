import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finishPage, UnfitPage } from './finish-page'
import type { BuiltIslands } from './island-scripts'
import type { RenderedPage, RenderedPicture } from './rendered-page'
import { isPicture, isPlainFile } from '@/sites/plain-files'
import { NOT_FOUND_PATH } from '@/sites/site-state'

/** Asks Next for a document by its inner address, and returns the whole answer with what the page read. */
export type AskNext = (url: string) => Promise<{ status: number; body: Buffer; reads: string[] }>

/**
 * Renders published pages through Next and finishes them.
 *
 * @param buildFolder where the build's style sheets are
 * @returns a function that throws `UnfitPage` when the page is not fit, and another error when Next does not answer
 *   with it
 */
export function pageRenderer({
  ask,
  buildFolder,
  islands,
}: {
  ask: AskNext
  buildFolder: string
  islands: BuiltIslands
}): (site: string, path: string) => Promise<RenderedPage | RenderedPicture> {
  const stylesheets = new Map<string, Promise<string>>()
  const readStylesheet = (href: string) => {
    const known = stylesheets.get(href) ?? readFile(fileOf(buildFolder, href), 'utf8')
    stylesheets.set(href, known)
    return known
  }
  return async (site, path) => {
    const { status, body, reads } = await ask(`/sites/${site}${path === '/' ? '' : path}`)
    const expected = path === NOT_FOUND_PATH ? 404 : 200
    // Faults of the program: the log is told what happened, the editor what to do.
    if (status !== expected) throw new Error(`Next answered with status ${status}.`)
    if (reads.length === 0) throw new Error('The page did not say what it was made from.')
    if (isPicture(path)) return { picture: body, reads }
    const html = body.toString()
    if (isPlainFile(path)) return { html, reads }
    return { html: await finishPage(html, { readStylesheet, islands }), reads }
  }
}

/** `/_next/static/chunks/a.css` is `<build>/static/chunks/a.css`. */
function fileOf(buildFolder: string, href: string): string {
  const { pathname } = new URL(href, 'http://localhost')
  if (!pathname.startsWith('/_next/static/'))
    throw new UnfitPage(`The page asks for a style sheet from ${href}.`)
  return join(buildFolder, pathname.replace('/_next/', ''))
}
