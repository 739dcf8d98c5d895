import { niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const kneeToOppositeShoulder: DemoExercise = {
  slug: 'knee-to-opposite-shoulder',
  name: 'Knee to opposite shoulder',
  plainName: 'Pull your knee across your body',
  alsoKnownAs: ['Piriformis stretch with a bent knee'],
  purpose: 'Stretches a deep muscle in your bottom (the piriformis).',
  bodyRegions: ['lower-back', 'hip'],
  category: 'stretch',
  startPosition: 'supine',
  surfaces: ['floor', 'bed'],
  equipment: ['A small pillow for your head, if you want one'],
  steps: [
    { text: 'Lie on your back with your knees bent and your feet flat.', part: 'setup' },
    { text: 'Lift your painful leg and put both hands around the knee.', part: 'setup' },
    { text: 'Pull the knee gently across you, towards the opposite shoulder.', part: 'out' },
    { text: 'Stay where you feel a gentle stretch in your bottom.', part: 'hold' },
    { text: 'Let the knee go and put your foot back on the floor.', part: 'return' },
  ],
  figure: 'knee-to-opposite-shoulder',
  cues: ['Do not hold your breath.', 'Keep your head and both shoulders down.', 'Pull gently.'],
  commonMistakes: ['Pulling hard or bouncing.', 'Rolling the whole body over.', 'Lifting the head to look.'],
  // The exercise states no frequency. Its programme says twice a day.
  defaultDose: {
    reps: { min: 3, max: 3 },
    hold: { min: 30, max: 30, unit: 's' },
    sides: 'affected',
    frequency: { kind: 'perDay', times: { min: 2, max: 2 } },
  },
  shouldFeel: 'A gentle stretch deep in your bottom on the painful side.',
  shouldNotFeel: 'Pinching in your groin, or pain that runs down your leg.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'your groin or knee hurts', action: 'stop' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You have a hip replacement and were told not to bring your knee across.', severity: 'doNot' },
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
  ],
  easier: [],
  harder: ['figure-4-piriformis-stretch'],
  alternatives: [],
  fallsRisk: 'none',
  references: [niceNg59],
}
