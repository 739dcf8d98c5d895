import type { ExerciseModel } from '@/content/models'
import { afterIf, stopSentence } from './stop-sentence'

/** When to stop an exercise, who must not do it and who must ask first, in the words that a patient reads. */
export type Safety = { stop: string[]; doNot: string[]; askFirst: string[] }

export function safetyOf({ stopRules, contraindications }: ExerciseModel): Safety {
  const those = (severity: 'doNot' | 'askFirst') =>
    contraindications.filter((each) => each.severity === severity).map(({ text }) => afterIf(text))
  return { stop: stopRules.map(stopSentence), doNot: those('doNot'), askFirst: those('askFirst') }
}

/**
 * What every one of a page's exercises says word for word, so that the page can say it once, before the first of them.
 * A single exercise keeps all that is its own.
 */
export function sharedSafety(exercises: readonly ExerciseModel[]): Safety {
  const [first, ...others] = exercises.map(safetyOf)
  if (!first || others.length === 0) return NOTHING
  return mapped(first, (lines, part) =>
    lines.filter((line) => others.every((other) => other[part].includes(line))),
  )
}

/** What is left to say beside an exercise, when its page has said the rest already. */
export function safetyBeside(exercise: ExerciseModel): Safety {
  const said = exercise.sharedSafety?.safety ?? NOTHING
  return mapped(safetyOf(exercise), (lines, part) => lines.filter((line) => !said[part].includes(line)))
}

export function saysAnything({ stop, doNot, askFirst }: Safety): boolean {
  return stop.length + doNot.length + askFirst.length > 0
}

const NOTHING: Safety = { stop: [], doNot: [], askFirst: [] }

function mapped(
  { stop, doNot, askFirst }: Safety,
  change: (lines: string[], part: keyof Safety) => string[],
): Safety {
  return {
    stop: change(stop, 'stop'),
    doNot: change(doNot, 'doNot'),
    askFirst: change(askFirst, 'askFirst'),
  }
}
