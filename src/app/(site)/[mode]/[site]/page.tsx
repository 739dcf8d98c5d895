import { findHome } from '@/content/find-home'
import { describeHome } from '@/structured-data/home'
import { sitePage } from '../../site-page'
import { Home } from './home'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: findHome, View: Home, describe: describeHome })

export { generateMetadata }
export default Page
