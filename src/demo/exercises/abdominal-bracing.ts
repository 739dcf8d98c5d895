import { niceNg59, ukActivityGuidelines } from '../references'
import type { DemoExercise } from './demo-exercise'

export const abdominalBracing: DemoExercise = {
  slug: 'abdominal-bracing',
  name: 'Abdominal bracing',
  plainName: 'Tighten your tummy',
  alsoKnownAs: ['Core bracing', 'Tummy tightening'],
  purpose: 'Trains your tummy muscles to support your back (core stability).',
  bodyRegions: ['lower-back'],
  category: 'strength',
  startPosition: 'supine',
  surfaces: ['floor', 'bed', 'chair'],
  equipment: [],
  steps: [
    { text: 'Lie on your back with your knees bent, or sit tall on a firm chair.', part: 'setup' },
    { text: 'Rest your hands on your tummy.', part: 'setup' },
    { text: 'Tighten your tummy muscles as if you are about to cough.', part: 'out' },
    { text: 'Keep them gently tight and breathe as usual.', part: 'hold' },
    { text: 'Let your tummy relax fully.', part: 'return' },
  ],
  figure: 'abdominal-bracing',
  cues: [
    'Do not hold your breath.',
    'You should be able to talk while your tummy is tight.',
    'Keep your back still.',
  ],
  commonMistakes: ['Sucking the tummy in hard.', 'Moving the back or the ribs.', 'Tensing the shoulders.'],
  // The page gives no frequency for strengthening: see the bridge.
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 10, max: 10, unit: 's' },
    sides: 'none',
    load: { kind: 'body' },
    frequency: { kind: 'perWeek', times: { min: 2, max: 3 }, restDaysBetween: 1 },
  },
  shouldFeel: 'Your tummy gets firm under your hands while you breathe.',
  shouldNotFeel: 'Pain in your back or leg, or pressure that pushes down between your legs.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'you cannot breathe while your tummy is tight', action: 'stop' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'You have a hernia, or something bulges when you tighten your tummy.', severity: 'askFirst' },
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had a baby in the last few weeks.', severity: 'askFirst' },
  ],
  easier: [],
  harder: ['pelvic-tilts', 'bird-dog', 'clamshells'],
  alternatives: [],
  fallsRisk: 'none',
  references: [niceNg59, ukActivityGuidelines],
}
