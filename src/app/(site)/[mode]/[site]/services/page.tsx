import { listServices } from '@/content/list-services'
import { sitePage } from '../../../site-page'
import { ServiceList } from './service-list'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({ find: listServices, View: ServiceList })

export { generateMetadata }
export default Page
