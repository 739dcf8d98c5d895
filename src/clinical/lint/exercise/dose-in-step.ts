import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'

/**
 * A step says how to move; the dose says how much. A number in a step would contradict the dose as soon as a programme
 * changes it. "Do not hold your breath" and "Hold behind your thigh" are not doses, so the rule looks for amounts, not
 * for verbs.
 */
export const doseInStep = {
  name: 'dose-in-step',
  severity: 'block',
  check: ({ steps }) =>
    steps.flatMap(({ text }, index) => {
      const amount = amountIn(text)
      return remarkIf(amount, {
        where: `steps.${index}.text`,
        message: `Step ${index + 1} says how much: “${amount}”. Take it out of the step and fill in the dose instead.`,
      })
    }),
} as const satisfies Rule<Exercise>

/** The first amount in a text, as it stands there. */
function amountIn(text: string): string | undefined {
  return patterns.map((pattern) => pattern.exec(text)?.[0]).find(Boolean)
}

const number = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty)`
const amount = String.raw`(?:${number}(?:\s*(?:-|–|—|to|or)\s*${number})?|several|a few|a couple of)`

const patterns: readonly RegExp[] = [
  String.raw`\b${amount}\s*(?:s|secs?|seconds?|mins?|minutes?|hrs?|hours?)\b`,
  String.raw`\bfor (?:half )?(?:a|an) (?:second|minute|hour)\b`,
  String.raw`\b${amount}\s*(?:times|reps?|repetitions?|sets?|breaths?)\b`,
  String.raw`\b(?:\d+\s*x|x\s*\d+)\b`,
  String.raw`\brepeat (?:once|twice)\b`,
  String.raw`\b(?:once|twice|times) (?:daily|weekly|(?:a|per|each|every) (?:hour|day|week))\b`,
  String.raw`\b(?:do|repeat)\b[^.]*\b(?:each|every) (?:other )?(?:hour|day|morning|evening)\b`,
  String.raw`\bdaily\b(?! (?:life|living|activit|task|routine|walk))`,
  String.raw`\bcount (?:slowly )?(?:up )?(?:to|of) ${number}\b`,
].map((source) => new RegExp(source, 'i'))
