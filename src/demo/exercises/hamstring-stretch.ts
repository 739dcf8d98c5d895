import { niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const hamstringStretch: DemoExercise = {
  slug: 'hamstring-stretch',
  name: 'Hamstring stretch',
  plainName: 'Stretch the back of your thigh',
  alsoKnownAs: ['Lying hamstring stretch', 'Straight leg stretch'],
  purpose: 'Stretches the muscles at the back of your thigh (the hamstrings).',
  bodyRegions: ['lower-back', 'hip', 'knee'],
  category: 'stretch',
  startPosition: 'supine',
  surfaces: ['floor', 'bed'],
  equipment: ['A towel, if you cannot reach your thigh'],
  steps: [
    { text: 'Lie on your back with your knees bent and your feet flat.', part: 'setup' },
    { text: 'Put both hands, or a towel, behind the thigh of your painful leg.', part: 'setup' },
    { text: 'Lift that leg and straighten the knee as far as is comfortable.', part: 'out' },
    { text: 'Pull the leg gently towards you until you feel a stretch.', part: 'hold' },
    { text: 'Bend the knee and put your foot back on the floor.', part: 'return' },
  ],
  figure: 'hamstring-stretch',
  cues: ['Do not hold your breath.', 'Let your foot relax.', 'A slight bend in the knee is fine.'],
  commonMistakes: [
    'Pulling hard or bouncing.',
    'Pulling the toes down towards you, which also pulls on the nerve.',
    'Lifting the head and shoulders.',
  ],
  // The exercise states no frequency. Its programme says to continue the stretches daily, from week 5.
  defaultDose: {
    reps: { min: 3, max: 3 },
    hold: { min: 30, max: 30, unit: 's' },
    sides: 'affected',
    frequency: { kind: 'perDay', times: { min: 1, max: 1 } },
  },
  shouldFeel: 'A gentle stretch in the middle of the back of your thigh.',
  shouldNotFeel: 'Tingling in your foot, or pain that shoots down your leg.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'you feel tingling in your leg or foot', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'Your leg or foot is getting weaker.', severity: 'doNot' },
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'You tore a muscle in the back of your thigh not long ago.', severity: 'askFirst' },
  ],
  easier: ['sciatic-nerve-floss-lying'],
  harder: [],
  alternatives: [],
  fallsRisk: 'none',
  references: [niceNg59],
}
