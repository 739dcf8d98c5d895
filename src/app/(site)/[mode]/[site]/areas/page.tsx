import { listAreas } from '@/content/list-areas'
import { describeList } from '@/structured-data/web-page'
import { sitePage } from '../../../site-page'
import { AreaList } from './area-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listAreas, View: AreaList, describe: describeList })

export { generateMetadata }
export default Page
