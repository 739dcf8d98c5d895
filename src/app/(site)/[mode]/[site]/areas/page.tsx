import { listAreas } from '@/content/list-areas'
import { sitePage } from '../../../site-page'
import { AreaList } from './area-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listAreas, View: AreaList })

export { generateMetadata }
export default Page
