import type { UkRegion } from '@/clinical/uk-regions'
import type { SafetyNotice } from '@/payload-types'
import type { NoticeModel } from './models'
import { sourcesOf } from '@/fields/read-sources'
import { textOrNull, textsOf } from '@/fields/read-texts'

/** A safety notice in the words for one part of the UK, or null when it has none for it. */
export function noticeOf(notice: SafetyNotice | null, region: UkRegion): NoticeModel | null {
  const wording = notice?.wordings?.find(({ ukRegions }) => ukRegions?.includes(region))
  if (!notice || !wording) return null
  return {
    level: notice.level,
    heading: wording.heading,
    items: textsOf(wording.items),
    afterText: textOrNull(wording.afterText),
    references: sourcesOf(notice.references),
  }
}
