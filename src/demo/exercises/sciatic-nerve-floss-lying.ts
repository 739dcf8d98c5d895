import { nerveGlideReview, niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const sciaticNerveFlossLying: DemoExercise = {
  slug: 'sciatic-nerve-floss-lying',
  name: 'Sciatic nerve floss (lying)',
  plainName: 'Nerve glide on your back',
  alsoKnownAs: ['Sciatic nerve slider', 'Nerve mobilising on your back'],
  purpose: 'Helps your sciatic nerve to move more freely.',
  bodyRegions: ['lower-back', 'hip'],
  category: 'nerve',
  startPosition: 'supine',
  surfaces: ['floor', 'bed'],
  equipment: ['A small pillow for your head, if you want one'],
  steps: [
    { text: 'Lie on your back with your knees bent and your feet flat.', part: 'setup' },
    { text: 'Bring the knee of your painful leg towards your chest.', part: 'setup' },
    { text: 'Put both hands behind that thigh to support it.', part: 'setup' },
    { text: 'Straighten the knee slowly and pull your toes towards you.', part: 'out' },
    { text: 'Bend the knee again and let your foot relax.', part: 'return' },
    { text: 'After your last glide, put your foot back down on the floor.', part: 'return' },
  ],
  figure: 'sciatic-nerve-floss',
  cues: [
    'Do not hold your breath.',
    'Keep moving slowly and smoothly.',
    'Stop where you feel the first gentle pull.',
  ],
  commonMistakes: [
    'Pushing into pain to get the knee straight.',
    'Staying in the stretch instead of moving in and out.',
    'Moving fast.',
  ],
  // The page says only "one knee". The nerve that needs to move is on the painful side.
  defaultDose: {
    reps: { min: 10, max: 10 },
    sides: 'affected',
    tempo: 'slow',
    frequency: { kind: 'perDay', times: { min: 2, max: 3 } },
  },
  shouldFeel: 'A gentle stretch at the back of your thigh or calf.',
  shouldNotFeel: 'Sharp pain, or tingling and numbness that stay after you stop.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'you feel sharp pain', action: 'stop' },
    { trigger: 'tingling starts as you straighten your knee', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'Your leg or foot is getting weaker.', severity: 'doNot' },
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
  ],
  easier: ['seated-sciatic-nerve-glide'],
  harder: ['hamstring-stretch'],
  alternatives: [
    { when: 'chairOnly', exercise: 'seated-sciatic-nerve-glide' },
    { when: 'pregnant', exercise: 'seated-sciatic-nerve-glide' },
  ],
  fallsRisk: 'none',
  references: [niceNg59, nerveGlideReview],
}
