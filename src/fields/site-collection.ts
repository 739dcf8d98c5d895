import type { CollectionConfig, CollectionSlug, PayloadRequest } from 'payload'
import { concealVersions, rememberDraftSave, siteAccess } from '@/access/payload'
import type { Subject } from '@/access/policy'
import { pathOf, previewPath } from '@/sites/url'
import { targetOf } from '@/sites/target-of'
import { guardReferences } from './guard-references'
import { endRecalls } from './end-recalls'
import { missingField } from './missing'
import { nudgeSites, nudgeSitesAfterDelete } from './nudge'
import { pageStatusField } from './page-status'
import { isShared } from './relation'
import { guardSharing, guardSite, guardTrash, ofSelectedSite, sharedWithField, siteField } from './site'
import { keepSlug, reportSlugKeyOnSlug } from './slug'
import { stopBorrowing } from './stop-borrowing'
import { refuseDeleteWhileBorrowed, refuseTrashWhileBorrowed } from './while-borrowed'

/**
 * A collection whose documents belong to a site. It adds, once for all of them: the site and sharing fields, access by
 * policy, the guards on every write, the trash, and for `content` drafts, autosave, versions, scheduling and preview.
 */
export function siteCollection(
  config: CollectionConfig & { slug: CollectionSlug },
  { subject, slugFrom }: { subject: Extract<Subject, 'content' | 'library'>; slugFrom?: string },
): CollectionConfig {
  const shared = isShared(config.slug)
  const hooks = config.hooks ?? {}
  return {
    ...config,
    trash: true,
    access: siteAccess({ subject, shared }),
    endpoints: [...(config.endpoints || []), ...(shared ? [stopBorrowing(config.slug)] : [])],
    fields: [
      siteField,
      ...(slugFrom ? [pageStatusField] : []),
      ...(subject === 'content' ? [missingField] : []),
      ...config.fields,
      ...(shared ? [sharedWithField] : []),
    ],
    ...(subject === 'content' ? { versions: contentVersions } : {}),
    admin: {
      hideAPIURL: true,
      ...config.admin,
      components: {
        ...config.admin?.components,
        edit: {
          ...config.admin?.components?.edit,
          ...(shared ? { beforeDocumentControls: [borrowedNotice] } : {}),
          ...(subject === 'content' ? { PublishButton: publishButton } : {}),
        },
      },
      baseFilter: ofSelectedSite({ shared }),
      ...(subject === 'content' && slugFrom ? previewOf(config.slug) : {}),
    },
    hooks: {
      ...hooks,
      beforeOperation: [concealVersions, rememberDraftSave, ...(hooks.beforeOperation ?? [])],
      beforeValidate: [
        guardSite(subject),
        ...(slugFrom ? [keepSlug(slugFrom)] : []),
        ...(hooks.beforeValidate ?? []),
      ],
      beforeChange: [
        guardTrash(subject),
        guardReferences,
        ...(shared ? [guardSharing, refuseTrashWhileBorrowed] : []),
        ...(hooks.beforeChange ?? []),
      ],
      beforeDelete: [...(shared ? [refuseDeleteWhileBorrowed] : []), ...(hooks.beforeDelete ?? [])],
      afterChange: [...(hooks.afterChange ?? []), ...(slugFrom ? [endRecalls] : []), nudgeSites],
      afterDelete: [...(hooks.afterDelete ?? []), nudgeSitesAfterDelete],
      afterError: [...(slugFrom ? [reportSlugKeyOnSlug] : []), ...(hooks.afterError ?? [])],
    },
  }
}

/** Tells a borrower whose document this is, and lets them stop showing it. */
const borrowedNotice = '@/admin/borrowed-notice#BorrowedNotice'

const publishButton = '@/admin/publish-button#PublishButton'

/** One write a second and a half while somebody types: SQLite has one writer. */
const contentVersions: CollectionConfig['versions'] = {
  drafts: { autosave: { interval: 1500 }, schedulePublish: { timeFormat: 'HH:mm', timeIntervals: 15 } },
  maxPerDoc: 100,
}

/** Preview and live preview on the admin's own origin, where the editor's session is valid. */
function previewOf(
  collection: CollectionSlug,
): Pick<NonNullable<CollectionConfig['admin']>, 'preview' | 'livePreview'> {
  const address = async (doc: Record<string, unknown>, req: PayloadRequest) => {
    const target = targetOf(collection, doc)
    const site = await siteSlug(doc.site, req)
    return target && site ? previewPath(site, pathOf(target)) : null
  }
  return {
    preview: (doc, { req }) => address(doc, req),
    livePreview: { url: async ({ data, req }) => (await address(data, req)) ?? '' },
  }
}

async function siteSlug(site: unknown, req: PayloadRequest): Promise<string | null> {
  const id = typeof site === 'object' && site !== null && 'id' in site ? site.id : site
  if (typeof id !== 'string') return null
  const found = await req.payload.find({
    collection: 'sites',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return found.docs[0]?.slug ?? null
}
