import sharp from 'sharp'
import type { Api } from './api'
import { emergencyNotice, makeGuideDraft } from './guide-draft'
import { makeExercise } from './library'
import type { Practice } from './practice'
import { paragraph, richText } from './rich-text'

/** Collections whose documents belong to a practice, each with the name that its document has in `fillPractice`. */
export const titles = {
  articles: (word: string) => `Guide about ${word}`,
  authors: (word: string) => `Person of ${word}`,
  exercises: (word: string) => `Exercise for ${word}`,
  media: (word: string) => `Picture of ${word}`,
  pages: (word: string) => `Page about ${word}`,
  redirects: (word: string) => `/old-${word}`,
  'search-words': (word: string) => `Words for ${word}`,
  'service-areas': (word: string) => `Place near ${word}`,
  services: (word: string) => `Service for ${word}`,
} satisfies Record<string, (word: string) => string>

export type OwnedCollection = keyof typeof titles

export const ownedCollections = Object.keys(titles) as OwnedCollection[]

export type FilledPractice = {
  /** One document of each collection. Guide, exercise and person are published. */
  ids: Record<OwnedCollection, string>
  guide: { slug: string; title: string }
  /** A guide that is not published yet, and one in the trash. */
  draft: { id: string; title: string }
  trashed: { id: string; title: string }
  /** The name of a file of the picture. */
  file: string
}

/** Puts a document of every kind into a practice. The word stands in the name and in the texts of each. */
export async function fillPractice(api: Api, practice: Practice, word: string): Promise<FilledPractice> {
  const { id: site } = practice
  const text = richText(paragraph(`Text about ${word}`))
  const make = async (collection: OwnedCollection, data: object) =>
    (await api.create(collection, { site, ...data })).id

  const guide = await makeGuideDraft(api, practice, {
    title: titles.articles(word),
    blocks: [await emergencyNotice(api)],
  })
  await api.update('articles', guide.id, { _status: 'published' })
  const draft = await makeGuideDraft(api, practice, { title: `Draft about ${word}` })
  const trashed = await makeGuideDraft(api, practice, { title: `Trash about ${word}` })
  await api.update('articles', trashed.id, { deletedAt: new Date().toISOString() })
  const picture = await api.upload(
    'media',
    { site, name: titles.media(word), alt: `A picture of ${word}.`, licence: 'own' },
    await drawing(`${word}.png`),
  )

  return {
    guide,
    draft,
    trashed,
    file: String(picture.filename),
    ids: {
      articles: guide.id,
      media: picture.id,
      exercises: (await makeExercise(api, practice, titles.exercises(word))).id,
      authors: await make('authors', {
        name: titles.authors(word),
        professionalTitle: 'Physiotherapist',
        biography: text,
        _status: 'published',
      }),
      pages: await make('pages', { title: titles.pages(word), kind: 'about', body: text }),
      redirects: await make('redirects', {
        from: titles.redirects(word),
        to: { kind: 'path', path: '/guides' },
      }),
      'search-words': await make('search-words', { typed: titles['search-words'](word), means: word }),
      'service-areas': await make('service-areas', {
        place: titles['service-areas'](word),
        county: 'Staffordshire',
        intro: text,
        body: text,
        _status: 'draft',
      }),
      services: await make('services', {
        title: titles.services(word),
        summary: `What we do about ${word}.`,
        body: text,
      }),
    },
  }
}

async function drawing(name: string): Promise<File> {
  const image = sharp({ create: { width: 64, height: 64, channels: 3, background: '#0b5c57' } })
  return new File([new Uint8Array(await image.png().toBuffer())], name, { type: 'image/png' })
}
