import { centralisationReview, niceNg59 } from '../references'
import type { DemoExercise } from './demo-exercise'

export const pronePressUps: DemoExercise = {
  slug: 'prone-press-ups',
  name: 'Prone press-ups',
  plainName: 'Push up on your front',
  alsoKnownAs: ['McKenzie extension', 'Back extension on your front'],
  purpose: 'Bends your lower back gently backwards. It may ease pressure on the disc.',
  bodyRegions: ['lower-back'],
  category: 'mobility',
  startPosition: 'prone',
  surfaces: ['floor', 'bed'],
  equipment: [],
  steps: [
    { text: 'Lie on your front with your legs straight.', part: 'setup' },
    { text: 'Put your hands flat under your shoulders.', part: 'setup' },
    { text: 'Push with your arms and lift your chest slowly.', part: 'out' },
    { text: 'Keep your hips on the floor and let your back and bottom go loose.', part: 'hold' },
    { text: 'Lower your chest slowly until you lie flat again.', part: 'return' },
  ],
  figure: 'prone-press-ups',
  cues: [
    'Do not hold your breath.',
    'Let your arms do the work, not your back.',
    'Go only as high as feels comfortable.',
  ],
  commonMistakes: [
    'Lifting the hips off the floor.',
    'Squeezing the bottom muscles.',
    'Pushing up fast, or higher than is comfortable.',
  ],
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 5, max: 5, unit: 's' },
    sides: 'none',
    frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
  },
  shouldFeel: 'Pressure in your lower back. Pain in your leg should ease or move up towards your back.',
  shouldNotFeel: 'More pain in your leg, or pain that spreads further down it.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'your back is too sore to push up', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'A health professional told you not to bend your back backwards.', severity: 'doNot' },
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You have thin bones (osteoporosis) or broke a bone in your back.', severity: 'askFirst' },
    { text: 'Leaning backwards usually brings on your leg pain.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'You have a sore wrist, elbow or shoulder.', severity: 'askFirst' },
  ],
  easier: ['prone-lying'],
  harder: [],
  alternatives: [{ when: 'cannotLieProne', exercise: 'pelvic-tilts' }],
  fallsRisk: 'none',
  references: [niceNg59, centralisationReview],
}
