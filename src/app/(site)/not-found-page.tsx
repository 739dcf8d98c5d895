import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LinkList } from '@/ui/link-list'
import { PageTitle } from '@/ui/page-title'
import { SearchForm } from '@/ui/search-form'
import { PageFrame } from './page-frame'
import { answerNotFound } from './page-answer'

export const notFoundMetadata: Metadata = { title: 'Page not found', robots: { index: false } }

/** The site's own answer to an address that leads nowhere, with status 404. */
export function NotFound() {
  if (!answerNotFound()) notFound()
  return <NotFoundMessage />
}

export function NotFoundMessage() {
  return (
    <PageFrame breadcrumb={[]}>
      <PageTitle
        title="Page not found"
        lead="The page may have moved or been taken down, or its address may have a mistake in it."
      />
      {/* A page that is published no more leads its printed sheets here; one that was recalled, to `forms/gone`. */}
      <p>If you came here from a printed sheet, do not use the sheet before you have asked us.</p>
      <p>If you typed the address, check that it is correct. You can also search, or start from here:</p>
      <StartAgain />
    </PageFrame>
  )
}

/** Ways on for somebody whose page is not there. */
export function StartAgain() {
  return (
    <>
      <SearchForm />
      <LinkList links={startingPoints} />
      <p>If you need medical help now, do not wait for this website. Call 999 in an emergency.</p>
    </>
  )
}

const startingPoints = [
  { label: 'Home page', href: '/' },
  { label: 'Condition guides', href: '/guides' },
  { label: 'Exercises', href: '/exercises' },
  { label: 'Areas we visit', href: '/areas' },
]
