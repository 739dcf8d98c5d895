import { lines } from '../blocks'
import type { DemoExercise } from '../exercises/demo-exercise'
import { ref } from '../reference-marker'
import { doseFieldsOf } from './dose-fields'

/** A typed exercise as the admin's fields hold it. */
export function exerciseFieldsOf(exercise: DemoExercise) {
  const { alsoKnownAs, equipment, cues, commonMistakes, defaultDose, easier, harder, alternatives, ...same } =
    exercise
  return {
    ...same,
    alsoKnownAs: lines(...alsoKnownAs),
    equipment: lines(...equipment),
    cues: lines(...cues),
    commonMistakes: lines(...commonMistakes),
    defaultDose: doseFieldsOf(defaultDose),
    easier: easier.map((slug) => ref('exercises', slug)),
    harder: harder.map((slug) => ref('exercises', slug)),
    alternatives: alternatives.map(({ when, exercise: slug }) => ({
      when,
      exercise: ref('exercises', slug),
    })),
  }
}
