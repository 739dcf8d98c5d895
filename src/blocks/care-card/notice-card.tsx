import type { NoticeModel } from '@/content/models'
import { Heading, type HeadingLevel } from '@/ui/heading'
import { Paragraphs } from '@/ui/paragraphs'
import { TextList } from '@/ui/text-list'
import { VisuallyHidden } from '@/ui/visually-hidden'

/**
 * When to get help, and from whom. Its structure is that of the NHS design system's care card: one call to action as
 * its heading, the level in words for those who cannot see the colour, the signs in the open and never folded away.
 */
export function NoticeCard({ notice, level, id }: { notice: NoticeModel; level: HeadingLevel; id: string }) {
  const number = numberIn(notice.heading)
  return (
    <section className={`care ${classes[notice.level]}`}>
      <Heading level={level} id={id}>
        <VisuallyHidden>{prefixes[notice.level]}: </VisuallyHidden>
        {notice.heading}
      </Heading>
      <div>
        <TextList items={notice.items} />
        {notice.afterText ? <Paragraphs text={notice.afterText} /> : null}
        {number ? (
          <p>
            <a className="button" href={`tel:${number}`}>
              {`Call ${number}`}
            </a>
          </p>
        ) : null}
      </div>
    </section>
  )
}

/** The number that the card itself asks to call. A link to it saves a worried person from typing. */
function numberIn(heading: string): string | null {
  return /\b(?:999|111)\b/.exec(heading)?.[0] ?? null
}

const prefixes: Record<NoticeModel['level'], string> = {
  emergency: 'Emergency',
  urgent: 'Urgent advice',
  nonUrgent: 'Non-urgent advice',
}

const classes: Record<NoticeModel['level'], string> = {
  emergency: 'emergency',
  urgent: 'urgent',
  nonUrgent: 'calm',
}
