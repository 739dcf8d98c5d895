import { findService } from '@/content/find-service'
import { describeService } from '@/structured-data/service'
import { sitePage, type SiteParams } from '../../../../site-page'
import { Service } from './service'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { slug }: SiteParams & { slug: string }) => findService(reader, slug),
  View: Service,
  describe: describeService,
})

export { generateMetadata }
export default Page
