import type { ArticleModel, SiteModel } from '@/content/models'
import { Definitions } from '@/ui/definitions'
import { PersonCard } from '@/ui/person'
import { Section } from '@/ui/section'
import { ukDate } from '@/ui/uk-date'

/**
 * Who wrote and who reviewed the guide, when, for whose money, and whose it is (NHS service manual, "Know that a page
 * is up to date"; HONcode principles 1, 6 and 7). Where nobody has reviewed a demonstration, it says so plainly.
 */
export function AboutGuide({ page, site }: { page: ArticleModel; site: SiteModel }) {
  const { author, reviewer, lastReviewed, nextReviewDue, conflictOfInterest, borrowedFrom } = page
  const dates = [
    { term: 'Page last reviewed', value: ukDate(lastReviewed) },
    { term: 'Next review due', value: ukDate(nextReviewDue) },
  ].filter(({ value }) => value !== null)
  return (
    <Section id="page-about" heading="About this guide">
      {author ? (
        <PersonCard person={author} level={3}>
          <p>Wrote this guide</p>
        </PersonCard>
      ) : null}
      {reviewer ? (
        <PersonCard person={reviewer} level={3}>
          <p>Checked this guide as a clinical reviewer</p>
        </PersonCard>
      ) : null}
      {reviewer ? null : <p className="inset">{withoutReviewer(site)}</p>}
      <Definitions entries={dates} />
      {conflictOfInterest ? <p>{conflictOfInterest}</p> : null}
      {borrowedFrom ? (
        <p>
          This guide belongs to <a href={borrowedFrom.href}>{borrowedFrom.label}</a>, which shares it with{' '}
          {site.name}.
        </p>
      ) : null}
    </Section>
  )
}

function withoutReviewer({ demonstration }: SiteModel): string {
  return demonstration
    ? 'This is a demonstration guide. It has not been checked by a clinical reviewer. Do not use it to treat yourself.'
    : 'No clinical reviewer is named for this guide yet.'
}
