import { findExercise } from '@/content/find-exercise'
import { sitePage, type SiteParams } from '../../../../site-page'
import { ExercisePage } from './exercise-page'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { slug }: SiteParams & { slug: string }) => findExercise(reader, slug),
  View: ExercisePage,
})

export { generateMetadata }
export default Page
