import { listExercises } from '@/content/list-exercises'
import { sitePage } from '../../../site-page'
import { ExerciseList } from './exercise-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listExercises, View: ExerciseList })

export { generateMetadata }
export default Page
