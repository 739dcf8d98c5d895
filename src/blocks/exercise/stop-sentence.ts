import type { ExerciseModel } from '@/content/models'

type StopRule = ExerciseModel['stopRules'][number]

/** "Stop if your leg pain increases." */
export function stopSentence({ trigger, action }: StopRule): string {
  const sign = afterIf(trigger)
  return stopSentences[action](sign)
}

const stopSentences: Record<StopRule['action'], (sign: string) => string> = {
  stop: (sign) => `Stop if ${sign}.`,
  stopAndTryOther: (sign) => `Stop if ${sign}. Try another exercise instead.`,
  easier: (sign) => `Try an easier version if ${sign}.`,
  seekHelp: (sign) => `Stop and get medical help if ${sign}.`,
}

/** Reads on after "if:": "You are pregnant." → "you are pregnant". */
export function afterIf(sentence: string): string {
  const text = sentence.trim().replace(/\.$/, '')
  // An abbreviation (GP, NHS) or "I" keeps its capital.
  return /^[A-Z](?:[a-z]|\s)/.test(text) && !text.startsWith('I ')
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
