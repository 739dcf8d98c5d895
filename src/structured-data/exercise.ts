import type { Dose, Duration, Range } from '@/clinical/dose'
import { effortPhrase, frequencyPhrase } from '@/clinical/dose-phrases'
import { sentence } from '@/clinical/sentence'
import { durationInWords } from '@/clinical/wording'
import type { ExerciseModel, ExercisePageModel } from '@/content/models'
import type { Describe, GraphNode } from './graph'
import { identifiersOf, mention, type Identifiers } from './identifiers'
import { medicalPage } from './medical-page'

/** One exercise with its dose. Guides refer to it by its `@id`. */
export const describeExercise: Describe<ExercisePageModel> = (page, site) => {
  const { exercise } = page
  const ids = identifiersOf(page, site)
  const plan = exercisePlan(exercise, ids)
  return [
    medicalPage({
      page,
      site,
      references: exercise.references,
      more: { mainEntity: mention(ids.exercise(exercise.href)) },
    }),
    plan,
  ]
}

/** Only a `PhysicalTherapy` may have contraindications in the vocabulary, so an exercise that has some is one too. */
function exercisePlan(exercise: ExerciseModel, ids: Identifiers): GraphNode {
  const { href, name, plainName, alsoKnownAs, purpose, defaultDose, contraindications, pictures } = exercise
  return {
    '@type': contraindications.length > 0 ? ['ExercisePlan', 'PhysicalTherapy'] : 'ExercisePlan',
    '@id': ids.exercise(href),
    name,
    alternateName: [plainName, ...alsoKnownAs],
    description: purpose,
    ...doseProperties(defaultDose),
    contraindication: contraindications.map(({ text }) => text),
    image: pictures.flatMap(({ picture }) => picture.sources.slice(-1).map((source) => ids.at(source.href))),
  }
}

/**
 * A dose in the vocabulary's terms, with the sentence that patients read for what it has no term for: the hold of a
 * repetition, sets and sides. `activityDuration` is one whole bout.
 */
function doseProperties(dose: Dose): GraphNode {
  const { reps, duration, rest, effort, frequency } = dose
  return {
    repetitions: reps && quantity(reps),
    activityDuration: duration && boutLength(duration),
    activityFrequency: frequencyPhrase(frequency),
    restPeriods: rest && durationInWords(rest),
    intensity: effort && effortPhrase(effort),
    additionalVariable: sentence(dose),
  }
}

function quantity({ min, max }: Range): number | GraphNode {
  return min === max ? min : { '@type': 'QuantitativeValue', minValue: min, maxValue: max }
}

/** An ISO 8601 duration, or a range in the units of UN/CEFACT. */
function boutLength({ min, max, unit }: Duration): string | GraphNode {
  if (min === max) return `PT${min}${{ s: 'S', min: 'M' }[unit]}`
  const unitCode = { s: 'SEC', min: 'MIN' }[unit]
  return { '@type': 'QuantitativeValue', minValue: min, maxValue: max, unitCode }
}
