import { nerveGlideReview, niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const seatedSciaticNerveGlide: DemoExercise = {
  slug: 'seated-sciatic-nerve-glide',
  name: 'Seated sciatic nerve glide',
  plainName: 'Nerve glide on a chair',
  alsoKnownAs: ['Sitting nerve slider', 'Seated nerve floss'],
  purpose: 'Helps your sciatic nerve to move freely in a position you use every day.',
  bodyRegions: ['lower-back', 'hip'],
  category: 'nerve',
  startPosition: 'sitting',
  surfaces: ['chair'],
  equipment: ['A firm chair that does not roll'],
  steps: [
    { text: 'Sit tall near the front of the chair with both feet flat on the floor.', part: 'setup' },
    { text: 'Straighten the knee of your painful leg slowly.', part: 'out' },
    { text: 'As it straightens, point your toes up and look up.', part: 'out' },
    { text: 'Bend the knee, point your toes down and look down.', part: 'return' },
    { text: 'Put your foot flat on the floor and look straight ahead.', part: 'return' },
  ],
  figure: 'seated-sciatic-nerve-glide',
  cues: ['Do not hold your breath.', 'Move your leg and your head together.', 'Keep your back tall.'],
  commonMistakes: ['Slumping.', 'Leaving the knee straight between glides.', 'Kicking the leg up fast.'],
  // The exercise states no frequency. Its programme says twice a day for nerve glides.
  defaultDose: {
    reps: { min: 10, max: 10 },
    sides: 'affected',
    frequency: { kind: 'perDay', times: { min: 2, max: 2 } },
  },
  shouldFeel: 'A gentle pull at the back of your thigh or calf that goes as you bend your knee.',
  shouldNotFeel: 'Sharp pain, or tingling and numbness that stay after you stop.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'looking up makes you dizzy', action: 'stop' },
    { trigger: 'tingling in your leg does not go when you bend your knee', action: 'stop' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'Your leg or foot is getting weaker.', severity: 'doNot' },
    { text: 'You have neck pain, or you feel dizzy when you look up.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'You are pregnant.', severity: 'askFirst' },
  ],
  easier: [],
  harder: ['sciatic-nerve-floss-lying'],
  alternatives: [{ when: 'inBed', exercise: 'sciatic-nerve-floss-lying' }],
  fallsRisk: 'none',
  references: [niceNg59, nerveGlideReview],
}
