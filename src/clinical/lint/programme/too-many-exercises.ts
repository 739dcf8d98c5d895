import { exercisesInUse } from '../../phase-plan'
import { remarkIf, type Rule } from '../finding'
import type { ResolvedPhase } from './resolved-programme'

/** This product's limit, not a clinical one: more exercises at once than this need a reason. */
export const MAX_EXERCISES_PER_PHASE = 5

/** A long list is harder to remember and to keep up than a short one. */
export const tooManyExercises = {
  name: 'too-many-exercises',
  severity: 'warn',
  check: (phases) =>
    phases.flatMap((phase) => {
      const count = exercisesInUse(phase).length
      return remarkIf(count > MAX_EXERCISES_PER_PHASE, {
        where: `${phase.path}.items`,
        message: `There are ${count} exercises at once in ${phase.title}. ${advice}`,
      })
    }),
} as const satisfies Rule<ResolvedPhase[]>

const advice = `Keep the ${MAX_EXERCISES_PER_PHASE} that matter most, or move some to another phase.`
