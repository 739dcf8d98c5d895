import { PostcodeCheckForm, type CheckContent } from '@/islands/postcode-check/element'
import { CHECK_ID } from '@/sites/forms'
import { Section } from '@/ui/section'

/** Where somebody asks whether the practice comes to them. Nothing, where the practice has not said where it comes. */
export function CheckSection({ content, here }: { content: CheckContent | null; here: string }) {
  if (content === null) return null
  return (
    <Section id={CHECK_ID} heading="Do we visit you?">
      <PostcodeCheckForm content={content} here={here} />
    </Section>
  )
}
