import type { Payload, TypedUser, Where } from 'payload'
import { personFrom } from '@/access/payload'
import { sitesWhere } from '@/access/policy'
import type { Site } from '@/payload-types'

/** What a practice's website still needs for a start: words for a link, and where in the admin it leads. */
export type FirstSteps = {
  site: string
  practice: string
  /** Whether patients can open the website. */
  isOpen: boolean
  steps: { words: string; address: string }[]
}

const SHOWN = 3

/** What is missing on the websites that a person looks after as an admin of the practice; those without a gap are left out. */
export async function findFirstSteps(payload: Payload, user: TypedUser): Promise<FirstSteps[]> {
  const sites = sitesWhere(personFrom(user), 'update', 'sites')
  // Who runs the platform makes practices, and leaves their words to them.
  if (sites === 'all' || sites.length === 0) return []
  const { docs } = await payload.find({
    collection: 'sites',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    pagination: false,
    sort: 'name',
    user,
    where: { and: [{ id: { in: [...sites] } }, { status: { not_equals: 'archived' } }] },
  })
  const found = await Promise.all(docs.map((site) => stepsOf({ payload, user, site })))
  return found.filter(({ isOpen, steps }) => !isOpen || steps.length > 0)
}

async function stepsOf({
  payload,
  user,
  site,
}: {
  payload: Payload
  user: TypedUser
  site: Site
}): Promise<FirstSteps> {
  const published: Where = { and: [{ site: { equals: site.id } }, { _status: { equals: 'published' } }] }
  const { docs: pages } = await payload.find({
    collection: 'pages',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { kind: true },
    user,
    where: published,
  })
  const { totalDocs: authors } = await payload.count({
    collection: 'authors',
    overrideAccess: false,
    user,
    where: published,
  })
  const kinds = new Set(pages.map(({ kind }) => kind))
  const { telephone, email } = site.contact ?? {}
  const steps = [
    { isDone: Boolean(telephone ?? email), ...said('Say how patients reach you', `sites/${site.id}`) },
    { isDone: kinds.has('home'), ...said('Write your home page (kind of page: Home)', 'pages/create') },
    {
      isDone: kinds.has('contact'),
      ...said('Write a page on how to contact you (kind of page: Contact)', 'pages/create'),
    },
    { isDone: authors > 0, ...said('Introduce who writes and reviews your guides', 'authors/create') },
  ]
  return {
    site: site.id,
    practice: site.name,
    isOpen: site.status === 'live',
    steps: steps.filter(({ isDone }) => !isDone),
  }
}

function said(words: string, path: string) {
  return { words, address: `/admin/collections/${path}` }
}
