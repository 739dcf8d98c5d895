import { cache } from 'react'
import { openSite } from '@/content/open-site'
import { answerReads } from './page-answer'

/** The site of a request, opened once although its layout, head and body all need it. Null when there is none. */
export const openedSite = cache(async (mode: string, site: string) => {
  const reader = await openSite({ mode, site })
  if (reader) answerReads(reader.reads)
  return reader
})
