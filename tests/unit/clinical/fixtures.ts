import type { CareCard } from '@/clinical/care-card'
import type { Exercise } from '@/clinical/exercise'
import type { PageOutline } from '@/clinical/page-outline'
import type { Phase, Programme, ProgrammeItem } from '@/clinical/programme'

/** An exercise about which the linter has nothing to say. */
export const bridge: Exercise = {
  slug: 'bridge',
  name: 'Bridge',
  plainName: 'Lift your hips',
  alsoKnownAs: [],
  purpose: 'Strengthens your bottom.',
  bodyRegions: ['lower-back'],
  category: 'strength',
  startPosition: 'supine',
  surfaces: ['floor'],
  equipment: [],
  steps: [
    { text: 'Lie on your back with your knees bent.', part: 'setup' },
    { text: 'Lift your hips.', part: 'out' },
    { text: 'Lower your hips slowly.', part: 'return' },
  ],
  cues: ['Do not hold your breath.'],
  commonMistakes: [],
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 5, max: 10, unit: 's' },
    sides: 'none',
    frequency: { kind: 'perDay', times: { min: 2, max: 2 } },
  },
  shouldFeel: 'Your bottom works.',
  shouldNotFeel: 'Pain in your leg.',
  stopRules: [{ trigger: 'your leg hurts more', action: 'stop' }],
  contraindications: [],
  easier: [],
  harder: [],
  alternatives: [],
  fallsRisk: 'none',
  references: [],
}

export const clamshells: Exercise = {
  ...bridge,
  slug: 'clamshells',
  name: 'Clamshells',
  defaultDose: { ...bridge.defaultDose, sides: 'each' },
}

export const exercises = [bridge, clamshells]

export function phase(items: ProgrammeItem[], others: Partial<Phase> = {}): Phase {
  return {
    label: 'Settle',
    weeks: { min: 1, max: 2 },
    goal: 'Move gently.',
    entry: ['You can lie down.'],
    exit: ['Your pain is less.'],
    ifWorse: 'contact',
    items,
    ...others,
  }
}

export function programmeOf(...phases: Phase[]): Programme {
  return {
    painRule: { kind: 'centralise', goodSign: 'The pain moves up.', stopIf: 'The pain moves down.' },
    eligibility: { safeIf: [], notIf: [] },
    phases,
  }
}

export function doing(
  change: ProgrammeItem['change'],
  exercise: string,
  dose?: ProgrammeItem['dose'],
): ProgrammeItem {
  return { change, target: { kind: 'exercise', exercise }, ...(dose ? { dose } : {}) }
}

export function walking(change: ProgrammeItem['change'], dose?: ProgrammeItem['dose']): ProgrammeItem {
  return { change, target: { kind: 'activity', activity: 'walking' }, ...(dose ? { dose } : {}) }
}

export const emergencyCard: CareCard = {
  level: 'emergency',
  heading: 'Call 999 or go to A&E now if:',
  items: ['you cannot pee'],
}

export const safePage: PageOutline = {
  bodyRegions: ['lower-back'],
  blocks: [
    { kind: 'careCard', level: 'emergency' },
    { kind: 'doNotList', items: ['do not sit for long'] },
    { kind: 'warningCallout' },
    { kind: 'warningCallout' },
    { kind: 'exercise' },
  ],
}
