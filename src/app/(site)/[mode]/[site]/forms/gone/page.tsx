import type { Metadata } from 'next'
import { PageTitle } from '@/ui/page-title'
import { NotFound, StartAgain } from '../../../../not-found-page'
import { openedSite } from '../../../../opened-site'
import { PageFrame } from '../../../../page-frame'
import { titleWith } from '../../../../page-metadata'
import type { SiteParams } from '../../../../site-page'

export const dynamic = 'force-dynamic'

type Address = { params: Promise<SiteParams> }

const title = 'We have taken this page down'

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  return { title: { absolute: titleWith(title, reader?.site.name ?? '') }, robots: { index: false } }
}

/** What is sent, with status 410, where a page was taken back from patients. It names no reason: that is the staff's. */
export default async function Gone({ params }: Address) {
  const { mode, site } = await params
  const reader = await openedSite(mode, site)
  if (!reader) return <NotFound />
  return (
    <PageFrame breadcrumb={[]}>
      <PageTitle
        title={title}
        lead="Something on it may not have been right, so we do not show it any more."
      />
      <p>
        If you saved or printed this page, do not use it. If you have used it and are worried, ask us or
        another health professional.
      </p>
      <p>You can search for something else, or start from here:</p>
      <StartAgain />
    </PageFrame>
  )
}
