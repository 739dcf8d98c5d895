import { listAuthors } from '@/content/list-authors'
import { sitePage } from '../../../site-page'
import { AuthorList } from './author-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listAuthors, View: AuthorList })

export { generateMetadata }
export default Page
