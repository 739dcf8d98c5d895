import type { NoticeModel } from '@/content/models'
import { Heading } from '@/ui/heading'
import { Paragraphs } from '@/ui/paragraphs'
import { TextList } from '@/ui/text-list'
import { VisuallyHidden } from '@/ui/visually-hidden'
import type { ViewProps } from '../view-props'

/**
 * When to get help, and from whom. Its structure is that of the NHS design system's care card: one call to action as
 * its heading, the level in words for those who cannot see the colour, the signs in the open and never folded away.
 */
export function CareCard({ block, context, level, id }: ViewProps<'careCard'>) {
  const notice = context.notice(block.notice)
  if (!notice) return null
  return (
    <section className={`care-card care-card-${classes[notice.level]}`} aria-labelledby={id}>
      <Heading level={level} id={id} className="care-card-heading">
        <VisuallyHidden>{prefixes[notice.level]}: </VisuallyHidden>
        {notice.heading}
      </Heading>
      <div className="care-card-body">
        <TextList items={notice.items} />
        {notice.afterText ? <Paragraphs text={notice.afterText} /> : null}
      </div>
    </section>
  )
}

const prefixes: Record<NoticeModel['level'], string> = {
  emergency: 'Emergency',
  urgent: 'Urgent advice',
  nonUrgent: 'Non-urgent advice',
}

const classes: Record<NoticeModel['level'], string> = {
  emergency: 'emergency',
  urgent: 'urgent',
  nonUrgent: 'non-urgent',
}
