import { pagePolicy } from './security-headers'
import { styleHashes } from './style-hashes'

/**
 * The content security policy of a finished document: its own styles, islands where it asks for any, and the worker
 * that keeps a saved copy where it offers that.
 */
export function policyOf(html: string): string {
  return pagePolicy(styleHashes(html), {
    scripts: asksForIslands(html),
    workers: html.includes('<save-offline '),
  })
}

/** The publisher lets a page ask for no other scripts (`publishing/finish-page.ts`). */
function asksForIslands(html: string): boolean {
  return html.includes('<script type="module" src="/islands/')
}
