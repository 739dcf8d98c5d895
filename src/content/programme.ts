import type { Exercise } from '@/clinical/exercise'
import { minutesPerDayOf, nameOf, phasePlans, type PhasePlan } from '@/clinical/phase-plan'
import type { Programme, ProgrammeItem, ProgrammeTarget } from '@/clinical/programme'
import { exercisesNamedIn, painRuleOf, programmeOf } from '@/fields/read-programme'
import type { ProgrammeFields } from '@/payload-types'
import type { ExerciseModel, ProgrammeItemModel, ProgrammeModel } from './models'

/** The programme of a guide with the dose that holds in each phase, or null when the guide has none. */
export function programmeModelOf(
  fields: ProgrammeFields | null | undefined,
  exercise: (id: unknown) => ExerciseModel | null,
): ProgrammeModel | null {
  const programme = programmeOf(fields)
  if (programme.phases.length === 0) return null
  const plans = phasePlans(programme, clinicalExercises(programme, exercise))
  return {
    painRule: painRuleOf(fields?.painRule),
    safeIf: programme.eligibility.safeIf,
    notIf: programme.eligibility.notIf,
    phases: plans.map((plan) => ({
      ...plan.phase,
      items: plan.phase.items.map((item, index) => itemModelOf({ item, index, plan, exercise })),
      minutesPerDay: plan.doing.some(({ dose }) => dose) ? minutesPerDayOf(plan) : null,
    })),
  }
}

/** Under their ids, as `programmeOf` names them. */
function clinicalExercises(
  programme: Programme,
  exercise: (id: unknown) => ExerciseModel | null,
): Exercise[] {
  return exercisesNamedIn(programme).flatMap((id) => {
    const model = exercise(id)
    return model ? [{ ...model, slug: id, easier: [], harder: [], alternatives: [] }] : []
  })
}

function itemModelOf({
  item,
  index,
  plan,
  exercise,
}: {
  item: ProgrammeItem
  index: number
  plan: PhasePlan
  exercise: (id: unknown) => ExerciseModel | null
}): ProgrammeItemModel {
  const planned = [...plan.doing, ...plan.stopped].filter(({ itemIndex }) => itemIndex === index)
  const single = item.target.kind === 'exercise' ? exercise(item.target.exercise) : null
  return {
    change: item.change,
    note: item.note,
    label: labelOf(item.target, single),
    href: single?.href ?? null,
    doses: planned.flatMap(({ subject, dose }) => {
      if (!dose || item.change === 'stop') return []
      const model = subject.kind === 'exercise' ? exercise(subject.slug) : null
      const named = item.target.kind === 'group' ? model : null
      return [{ name: named?.name ?? null, href: named?.href ?? null, dose, exercise: model }]
    }),
  }
}

function labelOf(target: ProgrammeTarget, exercise: ExerciseModel | null): string {
  switch (target.kind) {
    case 'exercise':
      return exercise?.name ?? 'An exercise that is not available at the moment'
    case 'group':
      return target.label
    case 'activity':
      return nameOf({ kind: 'activity', activity: target.activity })
    case 'advice':
      return target.text
  }
}
