import type { Payload } from 'payload'
import { demoContent } from './demo'
import { draftsOf, type Draft } from './load/documents'
import { resolveReferences } from './load/resolve-references'
import { saveDraft, savePlatformDocument, saveSite, type Ids } from './load/save'
import type { Ref } from './reference-marker'

/**
 * Writes the demonstration content. Documents point at each other in circles, so each is first made as an empty draft
 * and gets its text in a second round; what stands already is written again, so an interrupted load can be repeated.
 *
 * @param report is told what is being written, for people who wait
 */
export async function loadDemoContent(payload: Payload, report: (text: string) => void): Promise<void> {
  const ids: Ids = new Map()
  const drafts = draftsOf(demoContent)

  for (const site of demoContent.sites) {
    report(site.name)
    ids.set(`sites//${site.slug}`, await saveSite({ payload, site: { ...site, navigation: [], footer: [] } }))
  }
  for (const notice of demoContent.safetyNotices) {
    ids.set(`safety-notices//${notice.slug}`, await savePlatformDocument({ payload, notice }))
  }
  for (const draft of drafts) {
    const site = findId(ids, '')({ collection: 'sites', slug: draft.site })
    const fields = { [draft.title.field]: draft.title.text }
    ids.set(keyOf(draft), await saveDraft({ payload, draft, site, fields, publish: false }))
  }
  for (const draft of drafts) {
    report(draft.title.text)
    const find = findId(ids, draft.site)
    const site = find({ collection: 'sites', slug: draft.site })
    const fields = resolveReferences(draft.fields, find) as Record<string, unknown>
    await saveDraft({ payload, draft, site, fields, publish: draft.published })
  }
  for (const site of demoContent.sites) {
    await saveSite({ payload, site: resolveReferences(site, findId(ids, site.slug)) as typeof site })
  }
}

function keyOf({ collection, site, slug }: Draft): string {
  return `${collection}/${site}/${slug}`
}

/** Where two sites have the slug, the referring document's own site is meant. */
function findId(ids: Ids, site: string) {
  return ({ collection, slug }: Ref['$ref']): string => {
    const own = ids.get(`${collection}/${site}/${slug}`)
    const any =
      own ?? [...ids].find(([key]) => key.startsWith(`${collection}/`) && key.endsWith(`/${slug}`))?.[1]
    if (!any)
      throw new Error(`The demonstration content names ${collection} “${slug}”, which does not exist.`)
    return any
  }
}
