import { findSearch } from '@/content/find-search'
import { sitePage } from '../../../site-page'
import { SearchStart } from './search-start'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: findSearch, View: SearchStart })

export { generateMetadata }
export default Page
