import { findPage } from '@/content/find-page'
import { describeTextPage } from '@/structured-data/text-page'
import { sitePage, type SiteParams } from '../../../site-page'
import { TextPage } from './text-page'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { page }: SiteParams & { page: string }) => findPage(reader, page),
  View: TextPage,
  describe: describeTextPage,
})

export { generateMetadata }
export default Page
