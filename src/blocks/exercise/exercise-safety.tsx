import type { ExerciseModel } from '@/content/models'
import { StopList } from './stop-list'
import { safetyOf } from './safety'
import { Heading, type HeadingLevel } from '@/ui/heading'
import { TextList } from '@/ui/text-list'

/** When to stop, who should leave the exercise out and who should ask first. */
export function ExerciseSafety({ exercise, level }: { exercise: ExerciseModel; level: HeadingLevel }) {
  const { stop, doNot, askFirst } = safetyOf(exercise)
  return (
    <>
      {stop.length > 0 ? (
        <div className="stop-rules">
          <Heading level={level}>When to stop</Heading>
          <StopList rules={stop} />
        </div>
      ) : null}
      <Conditions level={level} heading="Do not do this exercise if:" items={doNot} />
      <Conditions level={level} heading="Ask a GP or physiotherapist first if:" items={askFirst} />
    </>
  )
}

function Conditions({ level, heading, items }: { level: HeadingLevel; heading: string; items: string[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <Heading level={level}>{heading}</Heading>
      <TextList items={items} />
    </div>
  )
}
