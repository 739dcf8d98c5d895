import type { Dose } from '@/clinical/dose'
import { effectiveDose } from '@/clinical/effective-dose'
import { doseOverrideOf } from '@/fields/read-dose'
import type { ExerciseModel } from '@/content/models'
import type { DoseOverrideFields } from '@/payload-types'
import { words } from '../written'

/** The dose that holds in a guide: what the guide says, and the exercise's own dose for all that it leaves open. */
export function prescribedDose(
  exercise: ExerciseModel,
  override: DoseOverrideFields | null | undefined,
): Dose {
  if (!override) return exercise.defaultDose
  const { frequency, bandColour } = override
  return effectiveDose(
    exercise.defaultDose,
    doseOverrideOf({
      ...override,
      bandColour: words(bandColour),
      frequency: { ...frequency, text: words(frequency?.text) },
    }),
  )
}
