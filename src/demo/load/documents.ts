import type { Dose } from '@/clinical/dose'
import { slugOf, type Ref } from '../reference-marker'
import type { DemoContent } from '../demo'
import { paragraph, richText } from '../rich-text'
import { doseFieldsOf } from './dose-fields'
import { exerciseFieldsOf } from './exercise-fields'
import { programmeFieldsOf } from './programme-fields'

/** A demonstration document on its way into the database; references are still markers. */
export type Draft = {
  collection: 'articles' | 'authors' | 'exercises' | 'pages' | 'service-areas' | 'services'
  site: string
  slug: string
  /** The field that lists show, needed before the rest can be written. */
  title: { field: 'name' | 'place' | 'title'; text: string }
  published: boolean
  fields: Record<string, unknown>
}

/** Every document that belongs to a site, in the shape of its collection's fields. */
export function draftsOf(demo: DemoContent): Draft[] {
  return [
    ...demo.authors.map(({ site, ...author }) => draft('authors', site, 'name', author.name, author)),
    ...demo.exercises.map((exercise) =>
      draft('exercises', demo.exerciseOwner, 'name', exercise.name, {
        ...exerciseFieldsOf(exercise),
        sharedWith: demo.exerciseBorrowers,
      }),
    ),
    ...demo.articles.map(({ site, programme, body, ...guide }) =>
      draft('articles', site, 'title', guide.title, {
        ...guide,
        programme: programmeFieldsOf(programme),
        body: withDoseFields(body),
      }),
    ),
    ...demo.services.map(({ site, ...service }) => draft('services', site, 'title', service.title, service)),
    ...demo.pages.map(({ site, ...page }) => draft('pages', site, 'title', page.title, page)),
    ...demo.serviceAreas.map(({ site, status, intro, ...area }) => ({
      ...draft('service-areas', site, 'place', area.place, { ...area, intro: richText(paragraph(intro)) }),
      published: status === 'published',
    })),
  ]
}

function draft(
  collection: Draft['collection'],
  site: Ref,
  field: Draft['title']['field'],
  text: string,
  fields: { slug: string } & Record<string, unknown>,
): Draft {
  return {
    collection,
    site: slugOf(site),
    slug: fields.slug,
    title: { field, text },
    published: true,
    fields,
  }
}

/** Doses that stand in the blocks of a text, in the shape of the admin's fields. */
function withDoseFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDoseFields)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'doseOverride' ? doseFieldsOf(each as Partial<Dose>) : withDoseFields(each),
    ]),
  )
}
