import { findAuthor } from '@/content/find-author'
import { describeProfile } from '@/structured-data/profile'
import { sitePage, type SiteParams } from '../../../../site-page'
import { Author } from './author'

export const dynamic = 'force-dynamic'

const { Page, generateMetadata } = sitePage({
  find: (reader, { slug }: SiteParams & { slug: string }) => findAuthor(reader, slug),
  View: Author,
  describe: describeProfile,
  kind: 'profile',
})

export { generateMetadata }
export default Page
