import { listArticles } from '@/content/list-articles'
import { sitePage } from '../../../site-page'
import { GuideList } from './guide-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listArticles, View: GuideList })

export { generateMetadata }
export default Page
