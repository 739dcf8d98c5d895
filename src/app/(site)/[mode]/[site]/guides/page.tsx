import { listArticles } from '@/content/list-articles'
import { describeList } from '@/structured-data/web-page'
import { sitePage } from '../../../site-page'
import { GuideList } from './guide-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listArticles, View: GuideList, describe: describeList })

export { generateMetadata }
export default Page
