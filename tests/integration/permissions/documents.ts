import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { siteCollections } from '@/fields/relation'
import { paragraph, richText } from './rich-text'

/** Collections whose documents belong to a practice. */
export type SiteCollection = (typeof siteCollections)[number]

/** What a document of a test says of itself. `author` is for guides, which need one of the same practice. */
export type Words = { token: string; author?: string }

type Fields = Record<string, unknown>

/** The least that each collection asks for to be published. Every text holds the token. */
export const fieldsOf: Record<SiteCollection, (words: Words) => Fields> = {
  articles: ({ token, author }) => ({
    title: `Guide ${token}`,
    summary: `A guide about ${token}.`,
    condition: `Condition ${token}`,
    audience: 'patients',
    bodyRegions: ['shoulder'],
    author,
    conflictOfInterest: `None ${token}`,
    body: richText(paragraph(`Text ${token}`)),
  }),
  authors: ({ token }) => ({
    name: `Person ${token}`,
    professionalTitle: `Title ${token}`,
    biography: richText(paragraph(`Life ${token}`)),
  }),
  exercises: ({ token }) => ({
    name: `Exercise ${token}`,
    plainName: `Move ${token}`,
    purpose: `Moves ${token}.`,
    bodyRegions: ['shoulder'],
    category: 'mobility',
    startPosition: 'sitting',
    steps: [
      { text: `Lift your arm ${token}.`, part: 'out' },
      { text: 'Lower your arm.', part: 'return' },
    ],
    cues: [{ text: 'Keep breathing.' }],
    defaultDose: {
      reps: { min: 10, max: 10 },
      sides: 'none',
      frequency: { kind: 'perDay', min: 2, max: 2 },
    },
    stopRules: [{ trigger: `the pain gets worse ${token}`, action: 'stop' }],
    fallsRisk: 'none',
  }),
  media: ({ token }) => ({ name: `Picture ${token}`, alt: `An arm ${token}.`, licence: 'own' }),
  pages: ({ token }) => ({
    title: `Page ${token}`,
    kind: 'about',
    body: richText(paragraph(`Text ${token}`)),
  }),
  redirects: ({ token }) => ({ from: `/${token}`, to: { kind: 'path', path: '/guides' }, permanent: true }),
  'search-words': ({ token }) => ({ typed: `words ${token}`, means: 'shoulder' }),
  'service-areas': ({ token }) => ({
    place: `Place ${token}`,
    county: `County ${token}`,
    intro: richText(paragraph(`Introduction ${token}`)),
    body: richText(paragraph(`Text ${token}`)),
    facts: ['first', 'second', 'third'].map((word) => factOf(`${word} ${token}`)),
  }),
  services: ({ token }) => ({
    title: `Service ${token}`,
    summary: `What we do ${token}.`,
    body: richText(paragraph(`Text ${token}`)),
  }),
}

/** The field that holds a document's name, for changes that must show. */
export const nameField: Record<SiteCollection, string> = {
  articles: 'title',
  authors: 'name',
  exercises: 'name',
  media: 'caption',
  pages: 'title',
  redirects: 'from',
  'search-words': 'typed',
  'service-areas': 'place',
  services: 'title',
}

/** Collections whose documents are drafts until they are published. */
export const draftCollections = siteCollections.filter(
  (slug) => slug !== 'media' && slug !== 'redirects' && slug !== 'search-words',
)

export type Stored = { id: string; updatedAt: string } & Record<string, unknown>

/** Stores a document as the system does, without a person; published unless told otherwise. */
export async function makeDocument(
  payload: Payload,
  {
    collection,
    site,
    token = newToken('doc'),
    author,
    draft = false,
    fields = {},
  }: {
    collection: SiteCollection
    site: string
    token?: string
    author?: string
    draft?: boolean
    fields?: Fields
  },
): Promise<Stored> {
  const writer = author ?? (collection === 'articles' ? await makeAuthor(payload, site) : undefined)
  const hasDrafts = (draftCollections as readonly string[]).includes(collection)
  const data = {
    ...fieldsOf[collection]({ token, author: writer }),
    site,
    ...(hasDrafts ? { _status: draft ? 'draft' : 'published' } : {}),
    ...fields,
  }
  return (await payload.create({
    collection: collection as CollectionSlug,
    depth: 0,
    overrideAccess: true,
    draft,
    data: data as never,
    ...(collection === 'media' ? { file: await picture(`${token}.png`) } : {}),
  })) as unknown as Stored
}

/** A word that stands in one document alone. Small letters and digits, so that it survives in a web address. */
export function newToken(prefix: string): string {
  return `${prefix}${randomBytes(6).toString('hex')}`
}

/** A small picture, as an upload hands it over. */
export async function picture(name: string) {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0b5c57' } })
    .png()
    .toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}

async function makeAuthor(payload: Payload, site: string): Promise<string> {
  return (await makeDocument(payload, { collection: 'authors', site })).id
}

function factOf(fact: string) {
  return {
    fact,
    source: { title: `Title ${fact}`, publisher: 'Publisher', date: '2026-01-05T00:00:00.000Z' },
  }
}
