import { listExercises } from '@/content/list-exercises'
import { describeList } from '@/structured-data/web-page'
import { sitePage } from '../../../site-page'
import { ExerciseList } from './exercise-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: listExercises,
  View: ExerciseList,
  describe: describeList,
})

export { generateMetadata }
export default Page
