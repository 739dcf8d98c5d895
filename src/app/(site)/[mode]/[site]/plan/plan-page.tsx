import { NoticeCard } from '@/blocks/care-card/notice-card'
import { ExerciseArticle } from '@/blocks/exercise/exercise-article'
import type { PlanPageModel, SiteModel } from '@/content/models'
import { PlanMaker, PlanView } from '@/islands/plan-link/elements'
import { PageTitle } from '@/ui/page-title'
import { PaperNote } from '@/ui/paper-note'

/**
 * A plan that is in its own link. The document holds every exercise of the practice; the islands keep those that the
 * link names. Without scripts nobody can read the link, so the page says so and shows everything.
 */
export function PlanPage({ page, site }: { page: PlanPageModel; site: SiteModel }) {
  const { title, exercises, notices, path, updatedAt } = page
  return (
    <>
      <div className="sheet-top">
        <PageTitle
          title={title}
          lead="A plan comes as a link from somebody who knows you. Do not use one that was made for somebody else."
        />
        <PaperNote practice={site.name} address={new URL(path, site.home).href} updatedAt={updatedAt} />
      </div>
      <noscript>
        <p className="inset">
          Your plan is in the link, and only JavaScript can read it there: it is never sent to us. Without it
          you see all our exercises. Ask the person who gave you the link for a plan on paper.
        </p>
      </noscript>
      <PlanMaker
        practice={site.slug}
        exercises={exercises.map(({ slug, name, plainName, defaultDose }) => ({
          slug,
          name,
          plainName,
          dose: defaultDose,
        }))}
      />
      <div id="plan">
        <PlanView practice={site.slug} />
        {notices.map(({ notice, bodyRegions }, index) => (
          <div key={index} data-notice={bodyRegions.join(' ')}>
            <NoticeCard notice={notice} level={2} id={`plan-notice-${index + 1}`} />
          </div>
        ))}
        <div className="plan-exercises">
          {exercises.map((exercise) => (
            <div
              key={exercise.id}
              data-exercise={exercise.slug}
              data-regions={exercise.bodyRegions.join(' ')}
            >
              <ExerciseArticle
                exercise={exercise}
                dose={exercise.defaultDose}
                note=""
                level={2}
                id={exercise.slug}
              />
            </div>
          ))}
        </div>
      </div>
    </>
  )
}
