import { centralisationReview, niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const proneLying: DemoExercise = {
  slug: 'prone-lying',
  name: 'Prone lying',
  plainName: 'Lie on your front',
  alsoKnownAs: ['Lying face down', 'Lying on your stomach'],
  purpose: 'Lets your lower back rest in a gently straightened position. It may ease pressure on the disc.',
  bodyRegions: ['lower-back'],
  category: 'position',
  startPosition: 'prone',
  surfaces: ['bed', 'floor'],
  equipment: ['A pillow, if you want one'],
  steps: [
    { text: 'Sit on the edge of your bed, then roll slowly on to your front.', part: 'setup' },
    { text: 'Put a pillow under your hips if that is more comfortable.', part: 'setup' },
    { text: 'Rest your arms by your sides, or put your hands under your forehead.', part: 'out' },
    { text: 'Let your back, bottom and legs go heavy.', part: 'hold' },
    { text: 'Roll on to your side, and push up with your hands until you are sitting.', part: 'return' },
  ],
  figure: 'prone-lying',
  cues: ['Breathe slowly and do not hold your breath.', 'Turn your head to whichever side feels better.'],
  commonMistakes: [
    'Propping yourself up on your elbows before lying flat feels comfortable.',
    'Staying there although your leg pain is growing.',
  ],
  // The page says "several times daily", which cannot be counted. Its own programme says 3 times a day.
  defaultDose: {
    duration: { min: 5, max: 10, unit: 'min' },
    sides: 'none',
    frequency: { kind: 'perDay', times: { min: 3, max: 3 } },
    asTolerated: true,
  },
  shouldFeel: 'Your back slowly relaxes. Pain in your leg may ease or move up towards your back.',
  shouldNotFeel: 'Pain, numbness or tingling that spreads further down your leg.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'lying flat is too sore, even with a pillow', action: 'stopAndTryOther' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'Lying face down makes it hard for you to breathe.', severity: 'doNot' },
  ],
  easier: [],
  harder: ['prone-press-ups'],
  alternatives: [{ when: 'cannotLieProne', exercise: 'pelvic-tilts' }],
  fallsRisk: 'none',
  references: [niceNg59, centralisationReview],
}
