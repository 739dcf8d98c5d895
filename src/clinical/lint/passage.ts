import type { CareCard } from '../care-card'
import type { Exercise } from '../exercise'
import type { PainRule, Programme } from '../programme'

/** A piece of prose that a patient reads, with its field and what to call it in a message. */
export type Passage = { where: string; label: string; text: string }

/** The prose of an exercise. Its clinical name and other names are left out: they may be technical. */
export function passagesOfExercise(exercise: Exercise): Passage[] {
  return present([
    { where: 'plainName', label: 'The plain name', text: exercise.plainName },
    { where: 'purpose', label: 'The purpose', text: exercise.purpose },
    ...exercise.steps.map(({ text }, index) => ({
      where: `steps.${index}.text`,
      label: `Step ${index + 1}`,
      text,
    })),
    ...numbered('equipment', 'Equipment', exercise.equipment),
    ...numbered('cues', 'Tip', exercise.cues),
    ...numbered('commonMistakes', 'Mistake', exercise.commonMistakes),
    { where: 'shouldFeel', label: '“It should feel like”', text: exercise.shouldFeel },
    { where: 'shouldNotFeel', label: '“It should not feel like”', text: exercise.shouldNotFeel },
    ...exercise.stopRules.map(({ trigger }, index) => ({
      where: `stopRules.${index}.trigger`,
      label: `Stop rule ${index + 1}`,
      text: trigger,
    })),
    ...exercise.contraindications.map(({ text }, index) => ({
      where: `contraindications.${index}.text`,
      label: `“Not for everybody” ${index + 1}`,
      text,
    })),
  ])
}

export function passagesOfProgramme({ painRule, eligibility, phases }: Programme): Passage[] {
  return present([
    ...passagesOfPainRule(painRule),
    ...numbered('eligibility.safeIf', '“Safe to start if”', eligibility.safeIf),
    ...numbered('eligibility.notIf', '“Do not start if”', eligibility.notIf),
    ...phases.flatMap((phase, index) => [
      { where: `phases.${index}.label`, label: `The name of phase ${index + 1}`, text: phase.label },
      { where: `phases.${index}.goal`, label: `The aim of phase ${index + 1}`, text: phase.goal },
      ...numbered(`phases.${index}.entry`, `Phase ${index + 1}, “start this phase when”`, phase.entry),
      ...numbered(`phases.${index}.exit`, `Phase ${index + 1}, “move on when”`, phase.exit),
      ...phase.items.flatMap(({ note, target }, item) => [
        {
          where: `phases.${index}.items.${item}.note`,
          label: `The note of line ${item + 1} in phase ${index + 1}`,
          text: note ?? '',
        },
        {
          where: `phases.${index}.items.${item}.target.text`,
          label: `Line ${item + 1} in phase ${index + 1}`,
          text: target.kind === 'advice' ? target.text : '',
        },
      ]),
    ]),
  ])
}

export function passagesOfCareCard({ heading, items }: CareCard): Passage[] {
  return present([
    { where: 'heading', label: 'The heading', text: heading },
    ...numbered('items', 'Sign', items),
  ])
}

function passagesOfPainRule(rule: PainRule): Passage[] {
  const { kind: _, ...texts } = rule
  return Object.entries(texts).flatMap(([field, text]) =>
    typeof text === 'string' ? [{ where: `painRule.${field}`, label: 'The pain rule', text }] : [],
  )
}

function numbered(where: string, label: string, texts: readonly string[]): Passage[] {
  return texts.map((text, index) => ({ where: `${where}.${index}`, label: `${label} ${index + 1}`, text }))
}

function present(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ text }) => text.trim() !== '')
}
