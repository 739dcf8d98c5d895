import { inMinutes, secondsPerDay, total } from './burden'
import type { Dose, Range } from './dose'
import { effectiveDose } from './effective-dose'
import type { Exercise } from './exercise'
import type { Activity, Phase, Programme, ProgrammeItem } from './programme'

/** One phase of a programme, resolved: what a patient does in it, and how much of it. */
export type PhasePlan = {
  phase: Phase
  /** In the order of the items; a group stands here as its exercises. Advice is not listed: it has no dose. */
  doing: Planned[]
  /** What the phase tells the patient to stop. */
  stopped: Planned[]
  /** Done in the phase before, but neither continued nor stopped here. The linter asks the author which it is. */
  leftOpen: Subject[]
}

export type Planned = {
  subject: Subject
  item: ProgrammeItem
  /** The place of `item` in `phase.items`, from 0. */
  itemIndex: number
  /** Null when nothing says how much: an unknown exercise, or an activity without a dose. */
  dose: Dose | null
  /** Whether an earlier phase of this programme had the patient do it. */
  doneBefore: boolean
}

export type Subject =
  { kind: 'exercise'; slug: string; exercise: Exercise | null } | { kind: 'activity'; activity: Activity }

/**
 * Resolves a programme phase by phase.
 *
 * An item that starts something (or is optional) overrides the exercise's default dose. An item that continues or
 * progresses something overrides the dose the patient already has: a patient who was told "3 times a day" in phase 2
 * and "continue" in phase 3 does not go back to the default of every 2 hours.
 *
 * @param exercises every exercise that the programme may name; an unknown one has no dose unless its item gives one.
 */
export function phasePlans(programme: Programme, exercises: readonly Exercise[]): PhasePlan[] {
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]))
  const lastDoses = new Map<string, Dose | null>()
  let previous: Planned[] = []
  return programme.phases.map((phase) => {
    const planned = phase.items.flatMap((item, itemIndex) =>
      subjectsOf(item, bySlug).map((subject): Planned => {
        const key = keyOf(subject)
        const dose = effectiveDoseOf({ item, subject, last: lastDoses.get(key) ?? null })
        return { subject, item, itemIndex, dose, doneBefore: lastDoses.has(key) }
      }),
    )
    const doing = planned.filter(({ item }) => item.change !== 'stop')
    const leftOpen = notNamedIn(planned, previous)
    for (const { subject, dose } of doing) lastDoses.set(keyOf(subject), dose)
    previous = doing
    return { phase, doing, stopped: planned.filter(({ item }) => item.change === 'stop'), leftOpen }
  })
}

/** Whole minutes a day that a phase asks for. Optional items may be left out, so they count only at the upper end. */
export function minutesPerDayOf({ doing }: PhasePlan): Range {
  return inMinutes(
    total(
      doing.map(({ item, dose }) => {
        const seconds = dose ? secondsPerDay(dose) : { min: 0, max: 0 }
        return item.change === 'optional' ? { min: 0, max: seconds.max } : seconds
      }),
    ),
  )
}

/** The exercises in use in a phase, each once. */
export function exercisesInUse({ doing }: PhasePlan): string[] {
  return [...new Set(doing.flatMap(({ subject }) => (subject.kind === 'exercise' ? [subject.slug] : [])))]
}

/** What to call a subject in a sentence: "Prone press-ups", "Walking", or the slug of an exercise nobody knows. */
export function nameOf(subject: Subject): string {
  return subject.kind === 'exercise'
    ? (subject.exercise?.name ?? subject.slug)
    : activityNames[subject.activity]
}

const activityNames: Record<Activity, string> = {
  walking: 'Walking',
  swimming: 'Swimming',
  cycling: 'Cycling',
}

function effectiveDoseOf({
  item,
  subject,
  last,
}: {
  item: ProgrammeItem
  subject: Subject
  last: Dose | null
}) {
  const standard = subject.kind === 'exercise' ? (subject.exercise?.defaultDose ?? null) : null
  const carriesOn = item.change === 'continue' || item.change === 'progress'
  const base = (carriesOn && last) || standard
  if (base) return effectiveDose(base, item.dose)
  return item.dose ? effectiveDose({ sides: 'none' }, item.dose) : null
}

function subjectsOf({ target }: ProgrammeItem, bySlug: ReadonlyMap<string, Exercise>): Subject[] {
  const exerciseSubject = (slug: string): Subject => ({
    kind: 'exercise',
    slug,
    exercise: bySlug.get(slug) ?? null,
  })
  switch (target.kind) {
    case 'exercise':
      return [exerciseSubject(target.exercise)]
    case 'group':
      return target.exercises.map(exerciseSubject)
    case 'activity':
      return [target]
    case 'advice':
      return []
  }
}

function notNamedIn(planned: readonly Planned[], previous: readonly Planned[]): Subject[] {
  const named = new Set(planned.map(({ subject }) => keyOf(subject)))
  const open = previous.map(({ subject }) => subject).filter((subject) => !named.has(keyOf(subject)))
  return [...new Map(open.map((subject) => [keyOf(subject), subject])).values()]
}

function keyOf(subject: Subject): string {
  return subject.kind === 'exercise' ? `exercise ${subject.slug}` : `activity ${subject.activity}`
}
