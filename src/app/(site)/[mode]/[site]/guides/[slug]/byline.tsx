import type { ArticleModel, SiteModel } from '@/content/models'
import { ukDate } from '@/ui/uk-date'

/** Who wrote the guide and who checked it, in a line below its title. */
export function Byline({ page, site }: { page: ArticleModel; site: SiteModel }) {
  const { author, reviewer, lastReviewed, borrowedFrom } = page
  const reviewed = ukDate(lastReviewed)
  return (
    <p className="byline">
      {author ? (
        <span>
          Written by <a href={author.href}>{author.name}</a>
          {`, ${author.professionalTitle.toLowerCase()}. `}
        </span>
      ) : null}
      {reviewer ? (
        <span>
          Checked by <a href={reviewer.href}>{reviewer.name}</a>
          {reviewed ? ` on ${reviewed}` : ''}.{' '}
        </span>
      ) : (
        <span>
          <a href="#page-about">
            {site.demonstration ? 'Not checked by a clinical reviewer' : 'No clinical reviewer is named yet'}
          </a>
          .{' '}
        </span>
      )}
      {borrowedFrom ? (
        <span>
          Shared by <a href={borrowedFrom.href}>{borrowedFrom.label}</a>.
        </span>
      ) : null}
    </p>
  )
}
