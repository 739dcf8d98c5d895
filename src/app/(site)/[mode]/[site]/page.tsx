import { findHome } from '@/content/find-home'
import { sitePage } from '../../site-page'
import { Home } from './home'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: findHome, View: Home })

export { generateMetadata }
export default Page
