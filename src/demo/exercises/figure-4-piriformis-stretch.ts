import { niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const figure4PiriformisStretch: DemoExercise = {
  slug: 'figure-4-piriformis-stretch',
  name: 'Figure 4 piriformis stretch',
  plainName: 'Ankle over knee stretch',
  alsoKnownAs: ['Figure 4 stretch', 'Piriformis stretch', 'Lying glute stretch'],
  purpose: 'Stretches the deep muscles of your bottom (the glutes and the piriformis).',
  bodyRegions: ['lower-back', 'hip'],
  category: 'stretch',
  startPosition: 'supine',
  surfaces: ['floor', 'bed'],
  equipment: ['A towel, if you cannot reach your thigh'],
  steps: [
    { text: 'Lie on your back with your knees bent and your feet flat.', part: 'setup' },
    { text: 'Put the ankle of your painful leg on the opposite knee.', part: 'setup' },
    { text: 'Reach behind the thigh of your other leg with both hands.', part: 'setup' },
    { text: 'Pull that thigh gently towards your chest.', part: 'out' },
    { text: 'Stay where you feel a gentle stretch in your bottom.', part: 'hold' },
    { text: 'Put your foot down, uncross your leg and rest both feet on the floor.', part: 'return' },
  ],
  figure: 'figure-4-stretch',
  cues: [
    'Do not hold your breath.',
    'Keep your head and shoulders down.',
    'Use a towel behind your thigh if it is hard to reach.',
  ],
  commonMistakes: [
    'Pulling hard or bouncing.',
    'Pressing down on the painful knee.',
    'Lifting the shoulders.',
  ],
  // The exercise states no frequency. Its programme says twice a day.
  defaultDose: {
    reps: { min: 3, max: 3 },
    hold: { min: 30, max: 30, unit: 's' },
    sides: 'affected',
    frequency: { kind: 'perDay', times: { min: 2, max: 2 } },
  },
  shouldFeel: 'A stretch deep in your bottom on the painful side.',
  shouldNotFeel: 'Pain in your knee or groin, or pain that runs down your leg.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'your knee or groin hurts', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You have a hip replacement and were told not to cross your legs.', severity: 'doNot' },
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
  ],
  easier: ['knee-to-opposite-shoulder'],
  harder: [],
  alternatives: [],
  fallsRisk: 'none',
  references: [niceNg59],
}
