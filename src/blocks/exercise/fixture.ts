import type { ExerciseModel } from '@/content/models'
import { fixtureContext, type BlockFixture } from '../block-fixture'

export const pressUps: ExerciseModel = {
  id: 'exercise-1',
  slug: 'prone-press-ups',
  href: '/exercises/prone-press-ups',
  name: 'Prone press-ups',
  plainName: 'Push up on your front',
  alsoKnownAs: ['Back extension on your front'],
  purpose: 'Bends your lower back gently backwards.',
  bodyRegions: ['lower-back'],
  category: 'mobility',
  startPosition: 'prone',
  surfaces: ['floor', 'bed'],
  equipment: ['A firm mat'],
  steps: [
    { text: 'Lie on your front with your legs straight.', part: 'setup' },
    { text: 'Push with your arms and lift your chest slowly.', part: 'out' },
    { text: 'Keep your hips on the floor.', part: 'hold' },
    { text: 'Lower your chest slowly until you lie flat again.', part: 'return' },
  ],
  cues: ['Do not hold your breath.', 'Let your arms do the work.'],
  commonMistakes: ['Lifting the hips off the floor.', 'Pushing up fast.'],
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 5, max: 5, unit: 's' },
    sides: 'none',
    frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
  },
  shouldFeel: 'Pressure in your lower back.',
  shouldNotFeel: 'More pain in your leg.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'you get a new numb area', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'A health professional told you not to bend your back backwards.', severity: 'doNot' },
    { text: 'You are pregnant.', severity: 'askFirst' },
  ],
  fallsRisk: 'supportNearby',
  drawing: { name: 'prone-press-ups', side: 'right' },
  pictures: [],
  easier: [{ label: 'Prone lying', href: '/exercises/prone-lying' }],
  harder: [],
  alternatives: [
    { when: 'cannotLieProne', exercise: { label: 'Pelvic tilts', href: '/exercises/pelvic-tilts' } },
  ],
  references: [],
}

export const fixture: BlockFixture<'exercise'> = {
  block: {
    blockType: 'exercise',
    exercise: 'exercise-1',
    doseOverride: { frequency: { kind: 'perDay', min: 3, max: 3 } },
    note: 'This should reduce your leg pain. If it does not, leave it out.',
  },
  context: fixtureContext({ exercise: (id) => (id === 'exercise-1' ? pressUps : null) }),
}
