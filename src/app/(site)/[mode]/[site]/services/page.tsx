import { listServices } from '@/content/list-services'
import { describeList } from '@/structured-data/web-page'
import { sitePage } from '../../../site-page'
import { ServiceList } from './service-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listServices, View: ServiceList, describe: describeList })

export { generateMetadata }
export default Page
