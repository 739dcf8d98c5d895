import { findArticle } from '@/content/find-article'
import { describeGuide } from '@/structured-data/guide'
import { sitePage, type SiteParams } from '../../../../site-page'
import { Guide } from './guide'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { slug }: SiteParams & { slug: string }) => findArticle(reader, slug),
  View: Guide,
  isRailed: false,
  describe: describeGuide,
  kind: 'article',
})

export { generateMetadata }
export default Page
