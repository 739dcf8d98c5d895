import { findCounty } from '@/content/find-county'
import { sitePage, type SiteParams } from '../../../../site-page'
import { County } from './county'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { county }: SiteParams & { county: string }) => findCounty(reader, county),
  View: County,
})

export { generateMetadata }
export default Page
