import { dorsetBackPain, niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const pelvicTilts: DemoExercise = {
  slug: 'pelvic-tilts',
  name: 'Pelvic tilts',
  plainName: 'Flatten your lower back',
  alsoKnownAs: ['Lying pelvic tilt', 'Back flattening'],
  purpose: 'Moves your lower back gently while your weight is supported.',
  bodyRegions: ['lower-back'],
  category: 'mobility',
  startPosition: 'supine',
  surfaces: ['floor', 'bed'],
  equipment: ['A small pillow for your head, if you want one'],
  steps: [
    { text: 'Lie on your back with your knees bent and your feet flat.', part: 'setup' },
    { text: 'Tighten your tummy muscles and press your lower back into the floor.', part: 'out' },
    { text: 'Keep your back flat and breathe as usual.', part: 'hold' },
    { text: 'Relax and let your back return to where it started.', part: 'return' },
  ],
  figure: 'pelvic-tilts',
  cues: ['Do not hold your breath.', 'Move slowly. This is a small movement.'],
  commonMistakes: ['Pushing hard with the feet.', 'Lifting the bottom off the floor.', 'Tensing the neck.'],
  // The exercise states no frequency. Its programme says twice a day.
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 5, max: 5, unit: 's' },
    sides: 'none',
    frequency: { kind: 'perDay', times: { min: 2, max: 2 } },
  },
  shouldFeel: 'Your tummy muscles work and your lower back moves gently.',
  shouldNotFeel: 'More pain in your leg, or sharp pain in your back.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'it hurts to press your back flat', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'You broke a bone in your back or pelvis not long ago.', severity: 'askFirst' },
  ],
  easier: ['abdominal-bracing'],
  harder: ['bridge'],
  alternatives: [
    { when: 'chairOnly', exercise: 'abdominal-bracing' },
    { when: 'pregnant', exercise: 'abdominal-bracing' },
  ],
  fallsRisk: 'none',
  references: [niceNg59, dorsetBackPain],
}
