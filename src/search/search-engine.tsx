import { setTimeout as pause } from 'node:timers/promises'
import { renderToStaticMarkup } from 'react-dom/server'
import { filled } from '@/delivery/filled-page'
import { inTurn } from '@/publishing/in-turn'
import type { PageStore } from '@/publishing/page-store'
import { isPlainFile } from '@/sites/plain-files'
import { SEARCH_ANSWER_PATH } from '@/sites/site-state'
import { SearchResults } from '@/ui/search-results'
import { answerOf } from './answer-of'
import { createExcerpts } from './excerpt'
import { defaultWords } from './default-words'
import { findPages } from './find-pages'
import type { SearchQuery } from './search-query'
import { createSiteIndex, type SiteIndex } from './site-index'
import { vocabularyOf, type Vocabulary } from './vocabulary'

/** Searches in what is published. */
export type SearchEngine = {
  /** Makes a site's index equal to what is published of it. Twice the same does nothing the second time. */
  look: (site: string) => Promise<void>
  /** The page that answers a search of a site, as HTML; null when nothing of the site is published, or read as yet. */
  answer: (site: string, query: SearchQuery) => Promise<string | null>
}

/** @param store the published pages, from which alone results are made */
export function createSearchEngine(store: PageStore): SearchEngine {
  const sites = new Map<string, Indexed>()
  const oneAtATime = inTurn()
  const shown = createExcerpts()

  async function bringUpToDate(site: string): Promise<void> {
    // Asked for first: a manifest that is written meanwhile is another version the next time.
    const version = await store.manifestVersion(site)
    if (version !== null && sites.get(site)?.version === version) return
    const manifest = await store.readManifest(site)
    if (!manifest) return void sites.delete(site)
    const known = sites.get(site) ?? { index: createSiteIndex(), hashes: new Map<string, string>() }
    const { index, hashes } = known
    for (const path of hashes.keys()) {
      if (path in manifest.pages) continue
      index.remove(path)
      hashes.delete(path)
    }
    for (const [path, { hash }] of Object.entries(manifest.pages)) {
      if (hashes.get(path) === hash || isPlainFile(path)) continue
      const page = await store.read(site, path, 'identity')
      if (page) index.put(path, page.toString())
      else index.remove(path)
      hashes.set(path, hash)
    }
    const vocabulary = vocabularyOf([...defaultWords, ...manifest.searchWords])
    // Only now: half an index would say that the other half was not there.
    sites.set(site, { index, hashes, vocabulary, version })
  }

  const look = (site: string) => oneAtATime(() => bringUpToDate(site))

  return {
    look,
    async answer(site, query) {
      // What was known a moment ago will do: whether a result is still there is seen below in any case.
      await Promise.race([look(site), pause(sites.has(site) ? PATIENCE_MS : FIRST_PATIENCE_MS)])
      const known = sites.get(site)
      const frame = (await store.read(site, SEARCH_ANSWER_PATH, 'identity'))?.toString()
      if (!known || frame === undefined) return null
      const answer = await answerOf(query, {
        findings: findPages(query.typed, known),
        show: async (path, stems) => {
          // The smallest of its files says whether a page is public.
          if (!(await store.read(site, path, 'br'))) return null
          const version = `${site}${path} ${known.hashes.get(path)}`
          return shown({ version, path, read: () => store.read(site, path, 'identity') }, stems)
        },
      })
      const pages = answer.total === 1 ? '1 page' : `${answer.total === 0 ? 'no' : answer.total} pages`
      return filled(frame, {
        title: `${query.typed}: ${pages} found`,
        main: renderToStaticMarkup(<SearchResults answer={answer} telephone={telephoneOf(frame)} />),
      })
    },
  }
}

/** How long a search waits for changes to be read, and for a whole practice right after the start. */
const PATIENCE_MS = 300
const FIRST_PATIENCE_MS = 2000

type Indexed = {
  index: SiteIndex
  /** Of the pages that are in the index, by path. */
  hashes: Map<string, string>
  vocabulary: Vocabulary
  /** Of the manifest from which all of this is. */
  version: string | null
}

/** As it stands among the examples of the page around the answers (`app/(site)`). */
function telephoneOf(frame: string): string | null {
  return /<a href="tel:(?!999)[^"]*">([^<]+)<\/a>/.exec(frame.slice(frame.indexOf('<main')))?.[1] ?? null
}
