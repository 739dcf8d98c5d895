import { NoticeCard } from '@/blocks/care-card/notice-card'
import { ExerciseDetails } from '@/blocks/exercise/exercise-details'
import { categoryNames } from '@/blocks/exercise/exercise-words'
import { SourceList } from '@/blocks/sources/source-list'
import type { ExercisePageModel, SiteModel } from '@/content/models'
import { LinkList } from '@/ui/link-list'
import { PaperNote } from '@/ui/paper-note'
import { PageTitle } from '@/ui/page-title'
import { Section } from '@/ui/section'

/** One exercise by itself, for a link, a search result or a print-out. The guides it belongs to come first. */
export function ExercisePage({ page, site }: { page: ExercisePageModel; site: SiteModel }) {
  const { exercise, guides, notices } = page
  const { name, plainName, alsoKnownAs, category, defaultDose, references } = exercise
  return (
    <article className="exercise-page">
      <div className="sheet-top">
        <PageTitle eyebrow={categoryNames[category]} title={name} lead={plainName}>
          {alsoKnownAs.length > 0 ? <p className="byline">Also called: {alsoKnownAs.join(', ')}.</p> : null}
        </PageTitle>
        <PaperNote
          practice={site.name}
          address={new URL(page.path, site.home).href}
          updatedAt={page.updatedAt}
        />
      </div>
      {guides.length > 0 ? (
        <div className="inset">
          <p>Before you start, read when to get help and whether it suits you:</p>
          <LinkList links={guides} />
        </div>
      ) : null}
      {notices.map((notice, index) => (
        <NoticeCard key={index} notice={notice} level={2} id={`page-notice-${index + 1}`} />
      ))}
      <div className="exercise">
        <ExerciseDetails exercise={exercise} dose={defaultDose} level={2} id="exercise" />
      </div>
      {references.length > 0 ? (
        <Section id="page-sources" heading="Sources" className="sources">
          <SourceList references={references} />
        </Section>
      ) : null}
    </article>
  )
}
