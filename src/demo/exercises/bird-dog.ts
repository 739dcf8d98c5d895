import { niceNg59, ukActivityGuidelines } from '../references'
import type { DemoExercise } from './demo-exercise'

export const birdDog: DemoExercise = {
  slug: 'bird-dog',
  name: 'Bird dog',
  plainName: 'Reach out on hands and knees',
  alsoKnownAs: ['Opposite arm and leg lift', 'Kneeling superman'],
  purpose: 'Trains the muscles around your tummy and back to keep you steady.',
  bodyRegions: ['lower-back', 'hip', 'shoulder'],
  category: 'strength',
  startPosition: 'handsAndKnees',
  surfaces: ['floor'],
  equipment: ['A mat or folded towel for your knees'],
  steps: [
    { text: 'Start on your hands and knees, with your back level.', part: 'setup' },
    { text: 'Put your hands under your shoulders and your knees under your hips.', part: 'setup' },
    { text: 'Slowly reach one arm forwards and the opposite leg backwards.', part: 'out' },
    { text: 'Keep your back level and your hips facing the floor.', part: 'hold' },
    { text: 'Bring your hand and knee back to the floor, then change sides.', part: 'return' },
  ],
  figure: 'bird-dog',
  cues: ['Do not hold your breath.', 'Look at the floor.', 'Reach long rather than high.'],
  commonMistakes: ['Letting the back sag.', 'Lifting the leg too high.', 'Twisting the hips.', 'Rushing.'],
  // The page gives no frequency for strengthening: see the bridge.
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 5, max: 10, unit: 's' },
    sides: 'eachAlternating',
    load: { kind: 'body' },
    frequency: { kind: 'perWeek', times: { min: 2, max: 3 }, restDaysBetween: 1 },
  },
  shouldFeel: 'The muscles of your tummy, back and bottom work to keep you still.',
  shouldNotFeel: 'Pain in your leg, or pain in your knees or wrists.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'you cannot keep your back level', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You cannot get down to the floor and up again safely.', severity: 'doNot' },
    { text: 'You have a sore knee, wrist or shoulder.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'You are pregnant.', severity: 'askFirst' },
  ],
  easier: ['bridge', 'abdominal-bracing'],
  harder: [],
  alternatives: [
    { when: 'cannotKneel', exercise: 'bridge' },
    { when: 'inBed', exercise: 'bridge' },
    { when: 'chairOnly', exercise: 'abdominal-bracing' },
    { when: 'pregnant', exercise: 'clamshells' },
  ],
  fallsRisk: 'supportNearby',
  references: [niceNg59, ukActivityGuidelines],
}
