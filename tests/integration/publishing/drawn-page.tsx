import type { Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { Body } from '@/blocks/body'
import { findArea } from '@/content/find-area'
import { findArticle } from '@/content/find-article'
import { findAuthor } from '@/content/find-author'
import { findCard } from '@/content/find-card'
import { findCounty } from '@/content/find-county'
import { findExercise } from '@/content/find-exercise'
import { findHome } from '@/content/find-home'
import { findPage } from '@/content/find-page'
import { findPlan } from '@/content/find-plan'
import { findSearch } from '@/content/find-search'
import { findService } from '@/content/find-service'
import { listAreas } from '@/content/list-areas'
import { listArticles } from '@/content/list-articles'
import { listAuthors } from '@/content/list-authors'
import { listChanges } from '@/content/list-changes'
import { listIndexed } from '@/content/list-indexed'
import { listExercises } from '@/content/list-exercises'
import { listServices } from '@/content/list-services'
import type { BlockContext, RichText } from '@/content/models'
import { openFor } from '@/content/open-for'
import { outlineSite } from '@/content/site-outline'
import type { SiteReader } from '@/content/site-reader'
import type { RenderedPage } from '@/publishing/rendered-page'
import { isPlainFile, pageOfCard, PLAIN_FILES } from '@/sites/plain-files'
import { NOT_FOUND_PATH } from '@/sites/site-state'

/**
 * Draws a page of a site as plainly as possible: everything that is known of it, and its text with its links. What it
 * reads is what the real page reads; only the frame is missing, which needs a build.
 */
export async function drawnPage(payload: Payload, site: string, path: string): Promise<RenderedPage> {
  const reader = await openFor({ payload, slug: site, viewer: { kind: 'patient' } })
  if (!reader) throw new Error(`The site ${site} is not live.`)
  const model = await modelAt(reader, path)
  if (!model && path !== NOT_FOUND_PATH) throw new Error(`There is no page at ${path} of ${site}.`)
  const { body, blocks, ...rest } = { body: null, blocks: null, ...model } as {
    body: RichText | null
    blocks: BlockContext | null
  }
  const text = blocks ? renderToStaticMarkup(<Body text={body} context={blocks} />) : ''
  return { html: `${JSON.stringify([reader.site, rest], null, 1)}\n${text}`, reads: reader.reads() }
}

async function modelAt(reader: SiteReader, path: string): Promise<object | null> {
  const [kind = '', first, second] = path.split('/').slice(1)
  if (path === NOT_FOUND_PATH) return null
  if (isPlainFile(path)) return fileModelAt(reader, path)
  if (path === '/plan') return findPlan(reader)
  if (path === '/') return findHome(reader)
  if (path === '/search') return findSearch(reader)
  // What is around answers shows nothing but the practice.
  if (kind === 'forms') return {}
  if (kind === 'areas' && first !== undefined && second !== undefined) {
    return findArea(reader, { county: first, place: second })
  }
  const { list, one } = kinds[kind] ?? {}
  if (first === undefined) return list ? list(reader) : findPage(reader, kind)
  return one ? one(reader, first) : null
}

async function fileModelAt(reader: SiteReader, path: string): Promise<object | null> {
  if (path.startsWith('/cards/')) return findCard(reader, pageOfCard(path))
  return files[path] ? files[path](reader) : {}
}

const files: Record<string, (reader: SiteReader) => Promise<object>> = {
  [PLAIN_FILES.sitemap]: listIndexed,
  [PLAIN_FILES.feed]: listChanges,
  [PLAIN_FILES.llms]: outlineSite,
}

type Kind = {
  list: (reader: SiteReader) => Promise<object>
  one: (reader: SiteReader, slug: string) => Promise<object | null>
}

const kinds: Record<string, Kind> = {
  areas: { list: listAreas, one: findCounty },
  authors: { list: listAuthors, one: findAuthor },
  exercises: { list: listExercises, one: findExercise },
  guides: { list: listArticles, one: findArticle },
  services: { list: listServices, one: findService },
}
