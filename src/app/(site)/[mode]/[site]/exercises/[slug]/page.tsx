import { findExercise } from '@/content/find-exercise'
import { describeExercise } from '@/structured-data/exercise'
import { sitePage, type SiteParams } from '../../../../site-page'
import { ExercisePage } from './exercise-page'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { slug }: SiteParams & { slug: string }) => findExercise(reader, slug),
  View: ExercisePage,
  isRailed: false,
  describe: describeExercise,
})

export { generateMetadata }
export default Page
