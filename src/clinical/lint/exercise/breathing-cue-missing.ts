import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'

/** People hold their breath when they hold an effort, which raises blood pressure. */
export const breathingCueMissing = {
  name: 'breathing-cue-missing',
  severity: 'hint',
  check: ({ category, defaultDose, steps, cues }) => {
    const reminds = [...cues, ...steps.map(({ text }) => text)].some((text) => /\bbreath/i.test(text))
    return remarkIf(category === 'strength' && defaultDose.hold && !reminds, {
      where: 'cues',
      message:
        'This strength exercise is held. Add a tip about breathing, such as “Do not hold your breath”.',
    })
  },
} as const satisfies Rule<Exercise>
