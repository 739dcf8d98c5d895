import { findCounty } from '@/content/find-county'
import { describeList } from '@/structured-data/web-page'
import { sitePage, type SiteParams } from '../../../../site-page'
import { County } from './county'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { county }: SiteParams & { county: string }) => findCounty(reader, county),
  View: County,
  describe: describeList,
})

export { generateMetadata }
export default Page
