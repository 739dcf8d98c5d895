import { listIndexed } from '@/content/list-indexed'
import { sitemap } from '@/machine-files/sitemap'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../machine-file'

export const dynamic = 'force-dynamic'

export const GET = machineFile(PLAIN_FILES.sitemap, async (reader) =>
  sitemap(await listIndexed(reader), reader.site.home),
)
