import type { BodyRegion } from '@/clinical/exercise'
import type { NoticeModel } from './models'
import { noticeOf } from './notice'
import type { SiteReader } from './site-reader'

export type RegionalNotice = { notice: NoticeModel; bodyRegions: BodyRegion[] }

/** The emergency notices that concern any of these parts of the body, in the words for the site's part of the UK. */
export async function emergencyNotices(
  reader: SiteReader,
  regions: readonly BodyRegion[],
): Promise<RegionalNotice[]> {
  const found = await reader.find('safety-notices', {
    where: { level: { equals: 'emergency' } },
    sort: 'name',
  })
  return found.flatMap((doc) => {
    const notice = noticeOf(doc, reader.site.region)
    const bodyRegions = doc.bodyRegions ?? []
    return notice && bodyRegions.some((region) => regions.includes(region)) ? [{ notice, bodyRegions }] : []
  })
}
