import { findArea } from '@/content/find-area'
import { describeArea } from '@/structured-data/area'
import { sitePage, type SiteParams } from '../../../../../site-page'
import { Area } from './area'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { county, place }: SiteParams & { county: string; place: string }) =>
    findArea(reader, { county, place }),
  View: Area,
  describe: describeArea,
})

export { generateMetadata }
export default Page
