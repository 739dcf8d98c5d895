import { UnfitPage } from './finish-page'
import { EMPTY_MANIFEST, type PageStore } from './page-store'
import { NOT_DRAWN } from './reconcile'
import type { RenderedPage, RenderedPicture } from './rendered-page'
import type { SiteState } from '@/sites/site-state'

/** A page that is not as it would be if it were published now. */
export type Difference = {
  path: string
  is: 'missing' | 'different' | 'still there, but should be gone' | 'not to be drawn'
  /** What was thrown, of a page that cannot be drawn. */
  error?: unknown
}

/**
 * Draws every page of a site and compares it, byte for byte, with what is published. Writes nothing.
 *
 * @param onPage is told of each page that was looked at
 */
export async function check({
  state,
  store,
  render,
  onPage,
}: {
  state: SiteState
  store: Pick<PageStore, 'read' | 'readManifest'>
  render: (site: string, path: string) => Promise<RenderedPage | RenderedPicture>
  onPage: () => void
}): Promise<Difference[]> {
  const site = state.slug
  const differences: Difference[] = []
  for (const { path } of state.pages) {
    try {
      const rendered = await render(site, path)
      const published = await store.read(site, path, 'identity')
      const content = 'picture' in rendered ? rendered.picture : Buffer.from(rendered.html)
      if (published === null) differences.push({ path, is: 'missing' })
      else if (!published.equals(content)) differences.push({ path, is: 'different' })
    } catch (error) {
      differences.push({ path, is: 'not to be drawn', error })
    }
    onPage()
  }
  const planned = new Set(state.pages.map(({ path }) => path))
  const { pages } = (await store.readManifest(site)) ?? EMPTY_MANIFEST
  const left = Object.keys(pages).filter((path) => !planned.has(path))
  return [...differences, ...left.map((path) => ({ path, is: 'still there, but should be gone' }) as const)]
}

/** The sentence for somebody who reads why a page could not be drawn. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnfitPage) return error.message
  return error instanceof Error ? `${NOT_DRAWN} (${error.message})` : NOT_DRAWN
}
