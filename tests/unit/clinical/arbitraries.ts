import fc from 'fast-check'
import type { CareCard } from '@/clinical/care-card'
import type { Dose, Duration, Frequency, Load, Range, Tempo } from '@/clinical/dose'
import type { Exercise } from '@/clinical/exercise'
import type { OutlineBlock, PageOutline } from '@/clinical/page-outline'
import type { Programme, ProgrammeTarget } from '@/clinical/programme'

/*
 * Doses that a clinician could type, and far stranger ones: repetitions together with a duration, rest without sets,
 * sets without anything to do. Numbers are whole and ranges in order, as `doseProblems` demands.
 */

export function range(min: number, max: number): fc.Arbitrary<Range> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }))
}

export function duration(min = 1, max = 120): fc.Arbitrary<Duration> {
  return fc
    .tuple(range(min, max), fc.constantFrom('s' as const, 'min' as const))
    .map(([ends, unit]) => ({ ...ends, unit }))
}

export const frequency: fc.Arbitrary<Frequency> = fc.oneof(
  range(1, 24).map((times) => ({ kind: 'perDay' as const, times })),
  range(1, 15).map((hours) => ({ kind: 'everyHours' as const, hours })),
  fc
    .tuple(range(1, 14), fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }))
    .map(([times, restDaysBetween]) => ({ kind: 'perWeek' as const, times, restDaysBetween })),
  fc.constant({ kind: 'asNeeded' as const }),
  fc
    .constantFrom(
      'several times daily',
      'Now and then.',
      '2-3 times daily',
      '  \n ',
      '',
      'when stiff\nor sore..',
    )
    .map((text) => ({ kind: 'unspecified' as const, text })),
)

export const tempo: fc.Arbitrary<Tempo> = fc.oneof(
  fc.constantFrom('slow' as const, 'normal' as const),
  fc.record({
    out: fc.integer({ min: 1, max: 10 }),
    pause: fc.integer({ min: 0, max: 10 }),
    return: fc.integer({ min: 1, max: 10 }),
  }),
)

export const load: fc.Arbitrary<Load> = fc.oneof(
  fc.constant({ kind: 'body' as const }),
  fc
    .option(fc.constantFrom('Red', 'orange', ' '), { nil: undefined })
    .map((colour) => ({ kind: 'band' as const, colour })),
  fc.constantFrom(0.5, 1, 2, 8, 11, 20).map((kg) => ({ kind: 'weight' as const, kg })),
)

const doseFields = {
  sets: range(1, 5),
  reps: range(1, 20),
  hold: duration(),
  duration: duration(),
  rest: duration(0),
  sides: fc.constantFrom<Dose['sides']>(
    'none',
    'affected',
    'unaffected',
    'each',
    'eachAlternating',
    'choose',
  ),
  tempo,
  load,
  effort: range(0, 10),
  frequency,
  asTolerated: fc.boolean(),
}

export const dose: fc.Arbitrary<Dose> = fc.record(doseFields, { requiredKeys: ['sides'] })

export const override: fc.Arbitrary<Partial<Dose>> = fc.record(doseFields, { requiredKeys: [] })

/** Any text an editor might leave in a field, control characters and other alphabets included. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', 'Hold 5-10 seconds', 'Do not hold your breath.', 'Bend one knee.', '80% of people'),
)

const slug = fc.constantFrom('bridge', 'bird-dog', 'clamshells', 'unknown')

export const exercise: fc.Arbitrary<Exercise> = fc.record({
  slug,
  name: text,
  plainName: text,
  alsoKnownAs: fc.array(text, { maxLength: 2 }),
  purpose: text,
  bodyRegions: fc.uniqueArray(
    fc.constantFrom<Exercise['bodyRegions'][number]>('lower-back', 'hip', 'knee', 'neck'),
  ),
  category: fc.constantFrom<Exercise['category']>('mobility', 'nerve', 'stretch', 'strength', 'position'),
  startPosition: fc.constantFrom<Exercise['startPosition']>('prone', 'supine', 'handsAndKnees', 'sitting'),
  surfaces: fc.constant([]),
  equipment: fc.array(text, { maxLength: 2 }),
  steps: fc.array(
    fc.record({
      text,
      part: fc.constantFrom<'setup' | 'out' | 'hold' | 'return'>('setup', 'out', 'hold', 'return'),
    }),
    { maxLength: 5 },
  ),
  cues: fc.array(text, { maxLength: 3 }),
  commonMistakes: fc.array(text, { maxLength: 3 }),
  defaultDose: dose,
  shouldFeel: text,
  shouldNotFeel: text,
  stopRules: fc.array(fc.record({ trigger: text, action: fc.constant('stop' as const) }), { maxLength: 2 }),
  contraindications: fc.array(fc.record({ text, severity: fc.constant('askFirst' as const) }), {
    maxLength: 2,
  }),
  easier: fc.constant([]),
  harder: fc.constant([]),
  alternatives: fc.constant([]),
  fallsRisk: fc.constant('none' as const),
  references: fc.constant([]),
})

const target: fc.Arbitrary<ProgrammeTarget> = fc.oneof(
  slug.map((name) => ({ kind: 'exercise' as const, exercise: name })),
  fc.tuple(text, fc.array(slug, { maxLength: 3 })).map(([label, exercises]) => ({
    kind: 'group' as const,
    label,
    exercises,
  })),
  fc
    .constantFrom<'walking' | 'swimming' | 'cycling'>('walking', 'swimming', 'cycling')
    .map((activity) => ({ kind: 'activity' as const, activity })),
  text.map((advice) => ({ kind: 'advice' as const, text: advice })),
)

const item = fc.record(
  {
    change: fc.constantFrom<Programme['phases'][number]['items'][number]['change']>(
      'start',
      'continue',
      'progress',
      'stop',
      'optional',
    ),
    target,
    dose: override,
    note: text,
  },
  { requiredKeys: ['change', 'target'] },
)

export const programme: fc.Arbitrary<Programme> = fc.record({
  painRule: fc.oneof(
    fc.record({ kind: fc.constant('centralise' as const), goodSign: text, stopIf: text }),
    fc.record({
      kind: fc.constant('scale' as const),
      green: text,
      amber: text,
      red: text,
      settleHours: fc.integer({ min: 1, max: 48 }),
    }),
  ),
  eligibility: fc.record({
    safeIf: fc.array(text, { maxLength: 2 }),
    notIf: fc.array(text, { maxLength: 2 }),
  }),
  phases: fc.array(
    fc.record({
      label: text,
      weeks: range(1, 20),
      goal: text,
      entry: fc.array(text, { maxLength: 2 }),
      exit: fc.array(text, { maxLength: 2 }),
      ifWorse: fc.constantFrom<'repeatPhase' | 'previousPhase' | 'contact'>(
        'repeatPhase',
        'previousPhase',
        'contact',
      ),
      items: fc.array(item, { maxLength: 6 }),
    }),
    { maxLength: 4 },
  ),
})

export const careCard: fc.Arbitrary<CareCard> = fc.record({
  level: fc.constantFrom<CareCard['level']>('emergency', 'urgent', 'nonUrgent'),
  heading: fc.oneof(text, fc.constant('Call 999 or go to A&E now if:')),
  items: fc.array(text, { maxLength: 4 }),
})

export const outlineBlock: fc.Arbitrary<OutlineBlock> = fc.oneof(
  fc
    .constantFrom<CareCard['level']>('emergency', 'urgent', 'nonUrgent')
    .map((level) => ({ kind: 'careCard' as const, level })),
  fc.constantFrom(
    { kind: 'exercise' as const },
    { kind: 'warningCallout' as const },
    { kind: 'other' as const },
  ),
  fc
    .tuple(fc.constantFrom('doList' as const, 'doNotList' as const), fc.array(text, { maxLength: 3 }))
    .map(([kind, items]) => ({ kind, items })),
)

export const pageOutline: fc.Arbitrary<PageOutline> = fc.record({
  bodyRegions: fc.uniqueArray(
    fc.constantFrom<PageOutline['bodyRegions'][number]>('lower-back', 'hip', 'knee', 'neck'),
  ),
  blocks: fc.array(outlineBlock, { maxLength: 8 }),
})
