import type { Metadata } from 'next'
import { SEARCH_DESCRIPTION } from '@/content/find-search'
import { NotFound } from '../../../../not-found-page'
import { openedSite } from '../../../../opened-site'
import { PageFrame } from '../../../../page-frame'
import { titleWith } from '../../../../page-metadata'
import type { SiteParams } from '../../../../site-page'
import { SearchExamples } from './examples'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<SiteParams> }

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  return {
    title: { absolute: titleWith('Search', reader?.site.name ?? '') },
    description: SEARCH_DESCRIPTION,
    robots: { index: false },
    formatDetection: { telephone: false },
  }
}

/**
 * The page around the answers to searches. It is published, and `search/search-engine.tsx` puts each answer in place of
 * the examples, which are there for the styles that an answer may need, and for the practice's telephone number.
 */
export default async function SearchAnswerFrame({ params }: Address) {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  if (!reader) return <NotFound />
  return (
    <PageFrame breadcrumb={[{ label: 'Home', href: '/' }]}>
      <SearchExamples telephone={reader.site.contact.telephone} />
    </PageFrame>
  )
}
