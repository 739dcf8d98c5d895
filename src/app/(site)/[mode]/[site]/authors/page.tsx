import { listAuthors } from '@/content/list-authors'
import { describeList } from '@/structured-data/web-page'
import { sitePage } from '../../../site-page'
import { AuthorList } from './author-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listAuthors, View: AuthorList, describe: describeList })

export { generateMetadata }
export default Page
