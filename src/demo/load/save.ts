import type { CollectionSlug, Payload, Where } from 'payload'
import type { SafetyNotice } from '../safety-notices'
import type { DemoSite } from '../sites'
import type { Draft } from './documents'

/** Ids by `collection/site/slug`; documents of the platform have no site. */
export type Ids = Map<string, string>

/** Creates or updates a demonstration practice and returns its id. */
export async function saveSite({ payload, site }: { payload: Payload; site: DemoSite }): Promise<string> {
  const { hosts, ...same } = site
  return save(
    payload,
    'sites',
    { slug: { equals: site.slug } },
    {
      ...same,
      hosts: hosts.map((host, index) => ({ host, primary: index === 0 })),
    },
  )
}

/** Creates or updates a safety notice and returns its id. */
export async function savePlatformDocument({
  payload,
  notice,
}: {
  payload: Payload
  notice: SafetyNotice
}): Promise<string> {
  return save(payload, 'safety-notices', { slug: { equals: notice.slug } }, notice)
}

/** Creates or updates a document of a site, as a draft or published, and returns its id. */
export async function saveDraft({
  payload,
  draft,
  site,
  fields,
  publish,
}: {
  payload: Payload
  draft: Draft
  site: string
  fields: Record<string, unknown>
  publish: boolean
}): Promise<string> {
  const where: Where = { and: [{ site: { equals: site } }, { slug: { equals: draft.slug } }] }
  const data = { ...fields, site, slug: draft.slug, ...(publish ? { _status: 'published' } : {}) }
  return save(payload, draft.collection, where, data, { draft: !publish })
}

async function save(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  data: Record<string, unknown>,
  { draft = false } = {},
): Promise<string> {
  // Start-up writes before anybody can sign in: there is no person whose rights could apply.
  const found = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    draft,
    where,
  })
  const id = found.docs[0]?.id
  const saved = id
    ? await payload.update({ collection, id, data, depth: 0, draft, overrideAccess: true })
    : await payload.create({ collection, data: data as never, depth: 0, draft, overrideAccess: true })
  return saved.id
}
