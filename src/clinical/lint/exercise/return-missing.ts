import { boutOf } from '../../bout'
import type { Exercise } from '../../exercise'
import { remarkIf, type Rule } from '../finding'

/**
 * A repetition that never comes back to its start cannot be repeated: a nerve glide that straightens the knee and
 * never bends it again becomes a long stretch.
 */
export const returnMissing = {
  name: 'return-missing',
  severity: 'warn',
  check: ({ steps, defaultDose }) => {
    const bout = boutOf(defaultDose)
    const repeats = bout.kind === 'repetitions' && bout.reps.max > 1
    const moves = steps.some(({ part }) => part === 'out' || part === 'hold')
    const comesBack = steps.some(({ part }) => part === 'return')
    return remarkIf(repeats && moves && !comesBack, {
      where: 'steps',
      message:
        'The steps never move back to where they began, so the exercise cannot be repeated. Add a step that is marked as moving back.',
    })
  },
} as const satisfies Rule<Exercise>
