import type { ExerciseModel } from '@/content/models'
import { Heading, type HeadingLevel } from '@/ui/heading'
import { TextList } from '@/ui/text-list'

type StopRule = ExerciseModel['stopRules'][number]

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

/** Reads on after "if:": "You are pregnant." → "you are pregnant". */
function afterIf(sentence: string): string {
  const text = sentence.trim().replace(/\.$/, '')
  // An abbreviation (GP, NHS) or "I" keeps its capital.
  return /^[A-Z](?:[a-z]|\s)/.test(text) && !text.startsWith('I ')
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

function stopSentence({ trigger, action }: StopRule): string {
  const sign = afterIf(trigger)
  return stopSentences[action](sign)
}

const stopSentences: Record<StopRule['action'], (sign: string) => string> = {
  stop: (sign) => `Stop if ${sign}.`,
  stopAndTryOther: (sign) => `Stop if ${sign}. Try another exercise instead.`,
  easier: (sign) => `Try an easier version if ${sign}.`,
  seekHelp: (sign) => `Stop and get medical help if ${sign}.`,
}
