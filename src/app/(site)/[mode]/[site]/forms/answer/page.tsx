import type { Metadata } from 'next'
import { openedSite } from '../../../../opened-site'
import { PageFrame } from '../../../../page-frame'
import { titleWith } from '../../../../page-metadata'
import type { SiteParams } from '../../../../site-page'
import { NotFound } from '../../../../not-found-page'
import { AnswerExamples } from './examples'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<SiteParams> }

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  return { title: { absolute: titleWith('Your answer', reader?.site.name ?? '') }, robots: { index: false } }
}

/**
 * The page around the answers to forms. It is published, and `forms/answer-page.tsx` puts each answer in place of the
 * examples, which are there for the styles that an answer may need.
 */
export default async function AnswerFrame({ params }: Address) {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  if (!reader) return <NotFound />
  return (
    <PageFrame breadcrumb={[{ label: 'Home', href: '/' }]}>
      <AnswerExamples />
    </PageFrame>
  )
}
