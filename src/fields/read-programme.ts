import type { PainRule, Programme, ProgrammeItem, ProgrammeTarget } from '@/clinical/programme'
import type { ProgrammeFields } from '@/payload-types'
import { doseOverrideOf } from './read-dose'
import { textsOf } from './read-texts'

type PhaseFields = NonNullable<ProgrammeFields['phases']>[number]
type ItemFields = NonNullable<PhaseFields['items']>[number]

/**
 * A programme as the clinical core knows it. Exercises are named by document id, not by slug: a borrowed exercise may
 * have the same slug as one of the site's own. Total over half-written drafts.
 */
export function programmeOf(fields: ProgrammeFields | null | undefined): Programme {
  return {
    painRule: painRuleOf(fields?.painRule) ?? { kind: 'centralise', goodSign: '', stopIf: '' },
    eligibility: { safeIf: textsOf(fields?.safeIf), notIf: textsOf(fields?.notIf) },
    phases: (fields?.phases ?? []).map((phase) => ({
      label: phase.label ?? '',
      weeks: weeksOf(phase),
      goal: phase.goal ?? '',
      entry: textsOf(phase.entry),
      exit: textsOf(phase.exit),
      ifWorse: phase.ifWorse,
      items: (phase.items ?? []).flatMap(itemOf),
    })),
  }
}

/** How pain decides, or null while nobody has chosen a rule. */
export function painRuleOf(fields: ProgrammeFields['painRule']): PainRule | null {
  if (fields?.kind === 'centralise') {
    return { kind: 'centralise', goodSign: fields.goodSign ?? '', stopIf: fields.stopIf ?? '' }
  }
  if (fields?.kind === 'scale') {
    const { green, amber, red, settleHours } = fields
    return {
      kind: 'scale',
      green: green ?? '',
      amber: amber ?? '',
      red: red ?? '',
      settleHours: settleHours ?? 24,
    }
  }
  return null
}

/** One week counts as both ends. A phase without weeks, which cannot be published, stands in the first. */
function weeksOf({ weekFrom, weekTo }: PhaseFields): Programme['phases'][number]['weeks'] {
  return { min: weekFrom ?? weekTo ?? 1, max: weekTo ?? weekFrom ?? 1 }
}

function itemOf(fields: ItemFields): ProgrammeItem[] {
  const target = targetOf(fields)
  if (!target) return []
  const dose = doseOverrideOf(fields.dose)
  return [
    {
      change: fields.change,
      target,
      ...(Object.keys(dose).length > 0 ? { dose } : {}),
      ...(fields.note ? { note: fields.note } : {}),
    },
  ]
}

function targetOf({
  kind,
  exercise,
  label,
  exercises,
  activity,
  advice,
}: ItemFields): ProgrammeTarget | null {
  switch (kind) {
    case 'exercise':
      return typeof exercise === 'string' ? { kind, exercise } : null
    case 'group':
      return { kind, label: label ?? 'Exercises', exercises: (exercises ?? []).filter(isString) }
    case 'activity':
      return activity ? { kind, activity } : null
    case 'advice':
      return advice ? { kind, text: advice } : null
  }
}

/** The ids of all exercises that a programme names, once each. */
export function exercisesNamedIn(programme: Programme): string[] {
  const ids = programme.phases
    .flatMap(({ items }) => items)
    .flatMap(({ target }) =>
      target.kind === 'exercise' ? [target.exercise] : target.kind === 'group' ? target.exercises : [],
    )
  return [...new Set(ids)]
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}
