import { loadDocuments } from './documents'
import { emergencyNotices } from './emergency-notices'
import { exerciseModelOf } from './exercise-model'
import type { PlanPageModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** Every exercise of the site in full, from which a plan is chosen and shown. Which ones, only the reader's link says. */
export async function findPlan(reader: SiteReader): Promise<PlanPageModel> {
  const docs = await reader.find('exercises', { sort: 'name' })
  const documents = await loadDocuments(
    reader,
    docs.map((doc) => ({ collection: 'exercises', doc })),
  )
  const exercises = docs.map((doc) => exerciseModelOf(doc, documents))
  const notices = await emergencyNotices(
    reader,
    exercises.flatMap(({ bodyRegions }) => bodyRegions),
  )
  return {
    ...pageModelOf({
      reader,
      target: { page: 'plan' },
      title: 'Your exercise plan',
      description: 'The exercises that somebody chose for you.',
      seo: { noindex: true },
      breadcrumb: [homeLink],
    }),
    exercises,
    notices,
  }
}
