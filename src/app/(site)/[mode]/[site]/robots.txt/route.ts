import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../machine-file'

export const dynamic = 'force-dynamic'

/** Everything on a practice's website may be read by machines; this says where the list of it is (RFC 9309). */
export const GET = machineFile(PLAIN_FILES.robots, async ({ site }) => {
  const sitemap = new URL(PLAIN_FILES.sitemap, site.home).href
  return `User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`
})
