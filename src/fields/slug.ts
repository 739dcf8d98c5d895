import { randomUUID } from 'node:crypto'
import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type Field,
  type PayloadRequest,
} from 'payload'
import { idOf } from '@/access/payload'
import { reportOn } from './report-on'
import { isSlug, slugify } from '@/sites/slugify'

/**
 * The web address of a document: a visible `slug`, unique among the living documents of its site, and a hidden
 * `slugKey` that carries the uniqueness to the database. A compound index would name the hidden site in its error
 * and would let a trashed document hold its slug for ever (decision record 0004).
 */
export function slugFields({
  from,
  reserved = [],
}: {
  /** The field whose text the slug follows until the document is published or the slug is written by hand. */
  from: string
  reserved?: readonly string[]
}): Field[] {
  return [
    {
      name: 'slug',
      type: 'text',
      label: 'Web address',
      required: true,
      index: true,
      maxLength: 80,
      custom: { slugFrom: from },
      // A copy gets an address of its own.
      hooks: { beforeDuplicate: [() => null] },
      validate: (value: unknown) => slugProblem(value, reserved) ?? true,
      admin: {
        position: 'sidebar',
        description:
          'The last part of the page’s address. It is written for you; change it only if you must.',
      },
    },
    {
      name: 'slugKey',
      type: 'text',
      unique: true,
      admin: { hidden: true, disableListFilter: true },
      hidden: true,
    },
  ]
}

/** Writes the slug while nobody else has, keeps `slugKey` in step, and refuses a slug that the site uses already. */
export function keepSlug(from: string): CollectionBeforeValidateHook {
  return async ({ collection, data, originalDoc, req }) => {
    if (!data) return data
    const site = idOf(data.site ?? originalDoc?.site)
    const taken = (slug: string) =>
      isTaken({ collection: collection.slug, slug, site, id: originalDoc?.id, req })

    const title = textOf(data[from] ?? originalDoc?.[from])
    if (await followsTitle({ collection: collection.slug, data, from, originalDoc, req })) {
      data.slug = title ? await firstFree(slugify(title), taken) : undefined
    }
    const slug = textOf(data.slug ?? originalDoc?.slug)
    if (slug && slug !== originalDoc?.slug && (await taken(slug))) {
      throw new ValidationError({
        collection: collection.slug,
        errors: [
          {
            path: 'slug',
            label: 'Web address',
            message: `Another page of this practice already uses “${slug}”. Choose another one.`,
          },
        ],
      })
    }
    const trashed = Boolean(data.deletedAt)
    // The database lets a unique field be empty only once on some servers, so no slug is a key of its own.
    data.slugKey = site && slug && !trashed ? `${site}/${slug}` : `none/${randomUUID()}`
    return data
  }
}

/** Puts the database's error about a slug that was taken a moment ago on the field that the editor sees. */
export const reportSlugKeyOnSlug = reportOn({
  hidden: 'slugKey',
  visible: {
    path: 'slug',
    label: 'Web address',
    message: 'Another page of this practice has just taken this address. Choose another one.',
  },
})

function slugProblem(value: unknown, reserved: readonly string[]): string | null {
  if (typeof value !== 'string' || value === '') return 'Write the last part of the page’s address.'
  if (!isSlug(value)) return 'Use only small letters, digits and single hyphens, such as “back-pain”.'
  if (reserved.includes(value)) return `“${value}” is used by the website itself. Choose another one.`
  return null
}

/** A slug follows its title while it is empty, or is what the title made it and no patient has seen it. */
async function followsTitle({
  collection,
  data,
  from,
  originalDoc,
  req,
}: {
  collection: CollectionSlug
  data: Record<string, unknown>
  from: string
  originalDoc: Record<string, unknown> | undefined
  req: PayloadRequest
}): Promise<boolean> {
  const submitted = data.slug ?? originalDoc?.slug
  if (!submitted) return true
  if (!originalDoc || data[from] === undefined || data[from] === originalDoc[from]) return false
  const untouched = submitted === originalDoc.slug && isMadeFrom(submitted, textOf(originalDoc[from]))
  return untouched && !(await isLive({ collection, id: String(originalDoc.id), req }))
}

function isMadeFrom(slug: unknown, title: string): boolean {
  const made = slugify(title)
  return typeof slug === 'string' && (slug === made || new RegExp(`^${made}-\\d+$`).test(slug))
}

async function isLive({
  collection,
  id,
  req,
}: {
  collection: CollectionSlug
  id: string
  req: PayloadRequest
}): Promise<boolean> {
  // The rule concerns the document, not the person: what an editor may not read still holds its address.
  const { totalDocs } = await req.payload.count({
    collection,
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
  })
  return totalDocs > 0
}

async function isTaken({
  collection,
  slug,
  site,
  id,
  req,
}: {
  collection: CollectionSlug
  slug: string
  site: string | null
  id: string | undefined
  req: PayloadRequest
}): Promise<boolean> {
  if (!site) return false
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { slugKey: { equals: `${site}/${slug}` } },
  })
  return docs.length > 0 && docs[0]?.id !== id
}

async function firstFree(slug: string, taken: (slug: string) => Promise<boolean>): Promise<string> {
  if (!slug) return ''
  let candidate = slug
  for (let n = 2; await taken(candidate); n += 1) {
    // Cut to leave room for the number, and not within the hyphens that it would double.
    candidate = `${slug.slice(0, 79 - String(n).length).replace(/-+$/, '')}-${n}`
  }
  return candidate
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
