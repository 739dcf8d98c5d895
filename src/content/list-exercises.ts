import { figureOf } from '@/fields/read-figure'
import { exerciseHref } from './exercise-model'
import { LIST_TITLES } from './list-titles'
import type { ExerciseSummary, ListModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** The site's exercises, its own and borrowed ones, by name. */
export async function listExercises(reader: SiteReader): Promise<ListModel<ExerciseSummary>> {
  const items = (await reader.find('exercises', { sort: 'name' })).map(
    ({ slug, name, plainName, purpose, category, startPosition, figure, figureSide }) => ({
      name,
      plainName,
      purpose,
      category,
      startPosition,
      drawing: figureOf({ figure, figureSide }),
      href: exerciseHref({ slug }),
    }),
  )
  return {
    ...pageModelOf({
      reader,
      target: { page: 'exercises' },
      title: LIST_TITLES['/exercises'],
      description: 'Exercises with clear steps and how often to do them.',
      breadcrumb: [homeLink],
    }),
    items,
  }
}
