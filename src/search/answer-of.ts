import type { Choice, FoundPage, SearchAnswer } from '@/ui/search-results'
import type { Shown } from './excerpt'
import type { Findings } from './find-pages'
import { kinds, kindWords } from './kinds'
import { searchPath, type SearchQuery } from './search-query'
import type { IndexedPage } from './site-index'

const RESULTS_ON_A_PAGE = 10
const MOST_MISSING = 3

/**
 * What is shown of what was found: the results of this page, and what they can be narrowed to.
 *
 * @param show what a result shows of a published page; null when it is gone, and then it is no result
 */
export async function answerOf(
  query: SearchQuery,
  {
    findings,
    show,
  }: { findings: Findings; show: (path: string, stems: ReadonlySet<string>) => Promise<Shown | null> },
): Promise<SearchAnswer> {
  const { pages, corrected, missing, stems } = findings
  const chosen = pages.filter((page) => isOfKind(page, query) && isAbout(page, query))
  const of = Math.max(1, Math.ceil(chosen.length / RESULTS_ON_A_PAGE))
  const number = Math.min(query.page, of)
  const shown = chosen.slice((number - 1) * RESULTS_ON_A_PAGE, number * RESULTS_ON_A_PAGE)
  const found = await Promise.all(
    shown.map(async ({ path, kind }): Promise<FoundPage[]> => {
      const page = await show(path, stems)
      return page ? [{ href: path, kind: kindWords[kind].one, ...page }] : []
    }),
  )
  const at = (page: number) => (page >= 1 && page <= of ? searchPath({ ...query, page }) : null)
  return {
    typed: query.typed,
    corrected,
    missing: missing.slice(0, MOST_MISSING),
    total: chosen.length,
    found: found.flat(),
    choices: pages.length > 0 ? choicesOf(query, pages) : [],
    page: { number, of, before: at(number - 1), after: at(number + 1) },
  }
}

function isOfKind({ kind }: IndexedPage, query: SearchQuery): boolean {
  return query.kind === null || kind === query.kind
}

function isAbout({ topics }: IndexedPage, { topic }: SearchQuery): boolean {
  return topic === null || topics.includes(topic)
}

/** A group is offered where it would leave something out, and where something is chosen in it. */
function choicesOf(query: SearchQuery, pages: readonly IndexedPage[]): SearchAnswer['choices'] {
  const first = { ...query, page: 1 }
  const aboutThis = pages.filter((page) => isAbout(page, query))
  const ofThisKind = pages.filter((page) => isOfKind(page, query))
  const topics = [...new Set(pages.flatMap((page) => page.topics))].sort()
  const groups = [
    {
      name: 'Show only',
      isUsed: query.kind !== null,
      choices: [
        choice('Everything', { ...first, kind: null }, aboutThis.length, query.kind === null),
        ...kinds.map((kind) =>
          choice(
            kindWords[kind].many,
            { ...first, kind },
            aboutThis.filter((page) => page.kind === kind).length,
            query.kind === kind,
          ),
        ),
      ],
    },
    {
      name: 'Part of the body',
      isUsed: query.topic !== null,
      choices: [
        choice('Any', { ...first, topic: null }, ofThisKind.length, query.topic === null),
        ...topics.map((topic) =>
          choice(
            topic,
            { ...first, topic },
            ofThisKind.filter((page) => page.topics.includes(topic)).length,
            query.topic === topic,
          ),
        ),
      ],
    },
  ]
  return groups.flatMap(({ name, isUsed, choices: [all, ...others] }) => {
    const left = others.filter(({ count, isChosen }) => count > 0 || isChosen)
    if (!all || (!isUsed && left.every(({ count }) => count === all.count))) return []
    return [{ name, choices: [all, ...left] }]
  })
}

function choice(label: string, query: SearchQuery, count: number, isChosen: boolean): Choice {
  return { label, href: searchPath(query), count, isChosen }
}
