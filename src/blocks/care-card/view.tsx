import type { ViewProps } from '../view-props'
import { NoticeCard } from './notice-card'

/** A safety notice of the platform, in the words for the site's part of the UK. */
export function CareCard({ block, context, level, id }: ViewProps<'careCard'>) {
  const notice = context.notice(block.notice)
  return notice && <NoticeCard notice={notice} level={level} id={id} />
}
