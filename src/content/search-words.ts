import type { Payload } from 'payload'
import type { SearchWords } from '@/sites/site-state'
import type { SiteModel } from './models'
import { createSiteReader } from './site-reader'

/** What the patients of a site call things, as its editors have written it down, oldest first. */
export async function searchWordsOf({
  payload,
  site,
}: {
  payload: Payload
  site: SiteModel
}): Promise<SearchWords[]> {
  const reader = createSiteReader({ payload, viewer: { kind: 'patient' }, site })
  const docs = await reader.find('search-words', { sort: 'createdAt' })
  return docs.map(({ typed, means }) => ({ typed: listOf(typed), means: listOf(means) }))
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
}
