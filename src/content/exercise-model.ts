import { exerciseOf } from '@/fields/read-exercise'
import { figureOf } from '@/fields/read-figure'
import type { Exercise as ExerciseDoc } from '@/payload-types'
import { pathOf } from '@/sites/url'
import type { Documents } from './documents'
import type { ExerciseModel, LinkModel } from './models'
import { pictureOf } from './picture'

/** An exercise with its links and pictures, as far as the site may show them. */
export function exerciseModelOf(doc: ExerciseDoc, documents: Documents): ExerciseModel {
  const exercise = exerciseOf(doc)
  const linkTo = (id: string): LinkModel[] => {
    const other = documents.get('exercises', id)
    return other ? [{ label: other.name, href: exerciseHref(other) }] : []
  }
  return {
    ...exercise,
    id: doc.id,
    href: exerciseHref(doc),
    easier: exercise.easier.flatMap(linkTo),
    harder: exercise.harder.flatMap(linkTo),
    alternatives: exercise.alternatives.flatMap(({ when, exercise: id }) =>
      linkTo(id).map((link) => ({ when, exercise: link })),
    ),
    drawing: figureOf(doc),
    pictures: (doc.media ?? []).flatMap(({ image, caption }) => {
      const picture = pictureOf(documents.get('media', image))
      return picture ? [{ picture, caption: caption ?? null }] : []
    }),
  }
}

export function exerciseHref({ slug }: { slug: string }): string {
  return pathOf({ page: 'exercise', slug })
}
