import { findPlan } from '@/content/find-plan'
import { sitePage } from '../../../site-page'
import { PlanPage } from './plan-page'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: findPlan, View: PlanPage })

export { generateMetadata }
export default Page
