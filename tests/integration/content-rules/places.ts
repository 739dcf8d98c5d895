import type { SiteCollection } from '../permissions/documents'
import { block, internalLink, paragraph, richText } from '../permissions/rich-text'

/** One place in a document where another document can be named. `field` is where the editor reads about it. */
export type Place = {
  name: string
  collection: SiteCollection
  names: SiteCollection
  field: string
  fields: (id: string) => Record<string, unknown>
}

/** Every kind of place: relationships and uploads, in groups, rows, phases, blocks and links of texts. */
export const places: Place[] = [
  place('a relationship', 'articles', 'authors', 'author', (id) => ({ author: id })),
  place('a second relationship', 'articles', 'authors', 'clinicalReviewer', (id) => ({
    clinicalReviewer: id,
  })),
  place('a list', 'service-areas', 'service-areas', 'nearby', (id) => ({ nearby: [id] })),
  place('a list of lendable ones', 'exercises', 'exercises', 'easier', (id) => ({ easier: [id] })),
  place('rows', 'service-areas', 'authors', 'clinicians', (id) => ({ clinicians: [{ person: id }] })),
  place('rows of alternatives', 'exercises', 'exercises', 'alternatives', (id) => ({
    alternatives: [{ when: 'inBed', exercise: id }],
  })),
  place('a picture', 'pages', 'media', 'image', (id) => ({ image: id })),
  place('a picture in a group', 'articles', 'media', 'hero', (id) => ({ hero: { image: id } })),
  place('a picture for search', 'services', 'media', 'seo', (id) => ({ seo: { image: id } })),
  place('a picture in rows', 'exercises', 'media', 'media', (id) => ({ media: [{ image: id }] })),
  place('a phase of the programme', 'articles', 'exercises', 'programme', (id) => ({
    programme: { phases: [phase({ kind: 'exercise', exercise: id })] },
  })),
  place('a group in a phase', 'articles', 'exercises', 'programme', (id) => ({
    programme: { phases: [phase({ kind: 'group', label: 'Several', exercises: [id] })] },
  })),
  place('an exercise in the text', 'articles', 'exercises', 'body', (id) => ({
    body: richText(block('exercise', { exercise: id })),
  })),
  place('a group of exercises in the text', 'articles', 'exercises', 'body', (id) => ({
    body: richText(block('exerciseGroup', { heading: 'Some', exercises: [{ exercise: id }] })),
  })),
  place('a picture in the text', 'pages', 'media', 'body', (id) => ({
    body: richText(block('figure', { image: id })),
  })),
  place('a picture of a position', 'articles', 'media', 'body', (id) => ({
    body: richText(
      block('reliefPositions', {
        heading: 'Positions',
        positions: [{ name: 'On your back', instruction: 'Lie down.', image: id }],
      }),
    ),
  })),
  place('a button in the text', 'pages', 'pages', 'body', (id) => ({
    body: richText(
      block('callToAction', {
        heading: 'Talk to us',
        text: 'We can help.',
        label: 'Contact us',
        link: { kind: 'document', document: { relationTo: 'pages', value: id } },
      }),
    ),
  })),
  place('a link in the text', 'services', 'services', 'body', (id) => ({
    body: richText(paragraph('See ', internalLink('services', id))),
  })),
  place('a link in a text without blocks', 'authors', 'articles', 'biography', (id) => ({
    biography: richText(paragraph('See ', internalLink('articles', id))),
  })),
  place('a redirect', 'redirects', 'pages', 'to', (id) => ({
    to: { kind: 'document', document: { relationTo: 'pages', value: id } },
  })),
]

function place(
  name: string,
  collection: SiteCollection,
  names: SiteCollection,
  field: string,
  fields: Place['fields'],
): Place {
  return { name, collection, names, field, fields }
}

function phase(item: Record<string, unknown>) {
  return {
    label: 'First',
    weekFrom: 1,
    weekTo: 2,
    goal: 'Settle',
    ifWorse: 'contact',
    items: [{ change: 'start', ...item }],
  }
}
