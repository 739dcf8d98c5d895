import type { Programme, ProgrammeItem } from '@/clinical/programme'
import { lines } from '../blocks'
import { ref } from '../reference-marker'
import { doseFieldsOf } from './dose-fields'

/** A typed programme as the guide's fields hold it; exercises become references. */
export function programmeFieldsOf({ painRule, eligibility, phases }: Programme) {
  return {
    painRule,
    safeIf: lines(...eligibility.safeIf),
    notIf: lines(...eligibility.notIf),
    phases: phases.map(({ weeks, entry, exit, items, ...phase }) => ({
      ...phase,
      weekFrom: weeks.min,
      weekTo: weeks.max,
      entry: lines(...entry),
      exit: lines(...exit),
      items: items.map(itemFieldsOf),
    })),
  }
}

function itemFieldsOf({ change, target, dose, note }: ProgrammeItem) {
  return {
    change,
    note,
    kind: target.kind,
    ...(dose ? { dose: doseFieldsOf(dose) } : {}),
    ...targetFieldsOf(target),
  }
}

function targetFieldsOf(target: ProgrammeItem['target']) {
  switch (target.kind) {
    case 'exercise':
      return { exercise: ref('exercises', target.exercise) }
    case 'group':
      return { label: target.label, exercises: target.exercises.map((slug) => ref('exercises', slug)) }
    case 'activity':
      return { activity: target.activity }
    case 'advice':
      return { advice: target.text }
  }
}
