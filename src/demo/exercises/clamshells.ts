import { niceNg59, ukActivityGuidelines } from '../references'
import type { DemoExercise } from './demo-exercise'

export const clamshells: DemoExercise = {
  slug: 'clamshells',
  name: 'Clamshells',
  plainName: 'Open your knees on your side',
  alsoKnownAs: ['Clams', 'Side-lying hip opener'],
  purpose: 'Strengthens the muscles at the side of your hips.',
  bodyRegions: ['lower-back', 'hip'],
  category: 'strength',
  startPosition: 'sideLying',
  surfaces: ['floor', 'bed'],
  equipment: ['A pillow for your head'],
  steps: [
    { text: 'Lie on your side with your knees bent and your head on a pillow.', part: 'setup' },
    { text: 'Rest one leg on the other with your feet together.', part: 'setup' },
    { text: 'Keep your feet together and lift your top knee, like a shell opening.', part: 'out' },
    { text: 'Keep your hips still, one above the other.', part: 'hold' },
    { text: 'Lower your knee slowly until your knees touch.', part: 'return' },
    { text: 'When one side is done, roll over and do the other side.', part: 'return' },
  ],
  figure: 'clamshells',
  cues: ['Do not hold your breath.', 'Keep your tummy gently tight.', 'Small and slow is fine.'],
  commonMistakes: ['Rolling the hips backwards.', 'Letting the feet come apart.', 'Dropping the knee fast.'],
  // The page gives no frequency for strengthening: see the bridge.
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 3, max: 3, unit: 's' },
    sides: 'each',
    load: { kind: 'body' },
    frequency: { kind: 'perWeek', times: { min: 2, max: 3 }, restDaysBetween: 1 },
  },
  shouldFeel: 'The muscles at the side of your top hip work.',
  shouldNotFeel: 'Pain in your back or leg, or pinching in your hip.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'your hip pinches', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'The bones at the front or back of your hips hurt.', severity: 'askFirst' },
    { text: 'Lying on your side hurts your hip or shoulder.', severity: 'askFirst' },
    { text: 'You are pregnant.', severity: 'askFirst' },
  ],
  easier: ['abdominal-bracing'],
  harder: ['bridge'],
  alternatives: [{ when: 'chairOnly', exercise: 'abdominal-bracing' }],
  fallsRisk: 'none',
  references: [niceNg59, ukActivityGuidelines],
}
