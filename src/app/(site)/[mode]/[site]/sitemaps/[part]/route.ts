import { listIndexed } from '@/content/list-indexed'
import { sitemapPart } from '@/machine-files/sitemap'
import { PLAIN_FILES } from '@/sites/plain-files'
import { machineFile } from '../../../../machine-file'

export const dynamic = 'force-dynamic'

/** One part of a list of pages that is too long for one file: `/sitemaps/1.xml`. */
export const GET = machineFile(PLAIN_FILES.sitemap, async (reader, { part }: { part: string }) => {
  const number = /^([1-9]\d*)\.xml$/.exec(part)?.[1]
  return number === undefined ? null : sitemapPart(await listIndexed(reader), Number(number))
})
