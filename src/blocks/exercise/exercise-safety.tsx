import type { ExerciseModel } from '@/content/models'
import { afterIf, stopSentence } from './stop-sentence'
import { Heading, type HeadingLevel } from '@/ui/heading'
import { TextList } from '@/ui/text-list'

/** When to stop, who should leave the exercise out and who should ask first. */
export function ExerciseSafety({ exercise, level }: { exercise: ExerciseModel; level: HeadingLevel }) {
  const { stopRules, contraindications } = exercise
  const those = (severity: 'doNot' | 'askFirst') =>
    contraindications.filter((each) => each.severity === severity).map(({ text }) => text)
  return (
    <>
      {stopRules.length > 0 ? (
        <div className="stop-rules">
          <Heading level={level}>When to stop</Heading>
          <TextList items={stopRules.map(stopSentence)} />
        </div>
      ) : null}
      <Conditions level={level} heading="Do not do this exercise if:" items={those('doNot')} />
      <Conditions level={level} heading="Ask a GP or physiotherapist first if:" items={those('askFirst')} />
    </>
  )
}

function Conditions({ level, heading, items }: { level: HeadingLevel; heading: string; items: string[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <Heading level={level}>{heading}</Heading>
      <TextList items={items.map(afterIf)} />
    </div>
  )
}
