import type { CareCard } from './care-card'
import type { Exercise } from './exercise'
import { headingWithoutAction } from './lint/care-card/heading-without-action'
import { serviceForLevelMissing } from './lint/care-card/service-for-level-missing'
import { signsMissing } from './lint/care-card/signs-missing'
import { tooManyServices } from './lint/care-card/too-many-services'
import { alternativeMissing } from './lint/exercise/alternative-missing'
import { amountMissing } from './lint/exercise/amount-missing'
import { breathingCueMissing } from './lint/exercise/breathing-cue-missing'
import { doseInStep } from './lint/exercise/dose-in-step'
import { doseNumbers } from './lint/exercise/dose-numbers'
import { frequencyMissing } from './lint/exercise/frequency-missing'
import { returnMissing } from './lint/exercise/return-missing'
import { sideContradicted } from './lint/exercise/side-contradicted'
import { sideMissing } from './lint/exercise/side-missing'
import { stopRuleMissing } from './lint/exercise/stop-rule-missing'
import { applyRules, type Finding, type Rule } from './lint/finding'
import { doNotWording } from './lint/page/do-not-wording'
import { emergencyCardLate } from './lint/page/emergency-card-late'
import { emergencyCardMissing } from './lint/page/emergency-card-missing'
import { tooManyCallouts } from './lint/page/too-many-callouts'
import { tooManyEmergencyCards } from './lint/page/too-many-emergency-cards'
import { passagesOfCareCard, passagesOfExercise, passagesOfProgramme, type Passage } from './lint/passage'
import { criteriaMissing } from './lint/programme/criteria-missing'
import { dayTooLong } from './lint/programme/day-too-long'
import { exerciseUnknown } from './lint/programme/exercise-unknown'
import { itemAmountMissing } from './lint/programme/item-amount-missing'
import { itemDoseNumbers } from './lint/programme/item-dose-numbers'
import { itemFrequencyMissing } from './lint/programme/item-frequency-missing'
import { itemLeftOpen } from './lint/programme/item-left-open'
import { itemNotStarted } from './lint/programme/item-not-started'
import { itemRepeated } from './lint/programme/item-repeated'
import { resolveProgramme, type ResolvedPhase } from './lint/programme/resolved-programme'
import { tooManyExercises } from './lint/programme/too-many-exercises'
import { weeksOutOfOrder } from './lint/programme/weeks-out-of-order'
import { americanSpelling } from './lint/text/american-spelling'
import { dashedRange } from './lint/text/dashed-range'
import { jargon } from './lint/text/jargon'
import { longParagraph } from './lint/text/long-paragraph'
import { longSentence } from './lint/text/long-sentence'
import { numberWord } from './lint/text/number-word'
import { percentage } from './lint/text/percentage'
import type { PageOutline } from './page-outline'
import type { Programme } from './programme'

/*
 * The clinical linter: every rule that clinical data alone can decide, as data for the editor, the publish gate and
 * the nightly check. A new rule is one file under `lint/` and one line here.
 */

export function lintExercise(exercise: Exercise): Finding[] {
  return [...applyRules(exerciseRules, exercise), ...passagesOfExercise(exercise).flatMap(lintText)]
}

/** @param exercises every exercise that the programme may name. */
export function lintProgramme(programme: Programme, exercises: readonly Exercise[]): Finding[] {
  return [
    ...applyRules(programmeRules, resolveProgramme(programme, exercises)),
    ...passagesOfProgramme(programme).flatMap(lintText),
  ]
}

export function lintCareCard(card: CareCard): Finding[] {
  return [...applyRules(careCardRules, card), ...passagesOfCareCard(card).flatMap(lintText)]
}

/** Where the safety blocks of a page stand, and how its lists are worded. */
export function lintPage(outline: PageOutline): Finding[] {
  return applyRules(pageRules, outline)
}

/** One piece of prose, from any document. */
export function lintText(passage: Passage): Finding[] {
  return applyRules(textRules, passage)
}

export const exerciseRules = [
  doseInStep,
  doseNumbers,
  amountMissing,
  frequencyMissing,
  sideMissing,
  sideContradicted,
  returnMissing,
  alternativeMissing,
  stopRuleMissing,
  breathingCueMissing,
] as const satisfies Rule<Exercise>[]

export const programmeRules = [
  exerciseUnknown,
  itemAmountMissing,
  itemDoseNumbers,
  itemFrequencyMissing,
  itemLeftOpen,
  itemNotStarted,
  itemRepeated,
  dayTooLong,
  tooManyExercises,
  weeksOutOfOrder,
  criteriaMissing,
] as const satisfies Rule<ResolvedPhase[]>[]

export const careCardRules = [
  headingWithoutAction,
  serviceForLevelMissing,
  signsMissing,
  tooManyServices,
] as const satisfies Rule<CareCard>[]

export const pageRules = [
  emergencyCardMissing,
  emergencyCardLate,
  tooManyEmergencyCards,
  tooManyCallouts,
  doNotWording,
] as const satisfies Rule<PageOutline>[]

export const textRules = [
  dashedRange,
  percentage,
  numberWord,
  longSentence,
  longParagraph,
  americanSpelling,
  jargon,
] as const satisfies Rule<Passage>[]
