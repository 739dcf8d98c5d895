import { niceNg59, ukActivityGuidelines } from '../references'
import type { DemoExercise } from './demo-exercise'

export const bridge: DemoExercise = {
  slug: 'bridge',
  name: 'Bridge',
  plainName: 'Lift your hips on your back',
  alsoKnownAs: ['Glute bridge', 'Hip lift'],
  purpose: 'Strengthens your bottom muscles (the glutes) and your lower back.',
  bodyRegions: ['lower-back', 'hip'],
  category: 'strength',
  startPosition: 'supine',
  surfaces: ['floor', 'bed'],
  equipment: ['A mat, if you want one'],
  steps: [
    { text: 'Lie on your back with your knees bent and your feet flat.', part: 'setup' },
    { text: 'Tighten your tummy and your bottom, then lift your hips slowly.', part: 'out' },
    { text: 'Make a straight line from your knees to your shoulders.', part: 'hold' },
    { text: 'Lower your hips slowly to the floor and relax.', part: 'return' },
  ],
  figure: 'bridge',
  cues: [
    'Do not hold your breath.',
    'Push through your heels.',
    'Keep your knees as wide apart as your hips.',
  ],
  commonMistakes: ['Arching the back at the top.', 'Letting the knees fall outwards.', 'Dropping down fast.'],
  // The page gives no frequency for strengthening. The UK guidelines ask for at least 2 days a week, and 3 days with
  // a rest day between them still fit into a week.
  defaultDose: {
    reps: { min: 10, max: 10 },
    hold: { min: 5, max: 10, unit: 's' },
    sides: 'none',
    load: { kind: 'body' },
    frequency: { kind: 'perWeek', times: { min: 2, max: 3 }, restDaysBetween: 1 },
  },
  shouldFeel: 'Your bottom muscles and the backs of your thighs work.',
  shouldNotFeel: 'Pain in your leg, or sharp pain in your back.',
  stopRules: [
    { trigger: 'your leg pain increases', action: 'stopAndTryOther' },
    { trigger: 'your back hurts at the top', action: 'easier' },
    { trigger: 'you get a new numb area or new weakness', action: 'seekHelp' },
  ],
  contraindications: [
    { text: 'You are pregnant.', severity: 'askFirst' },
    { text: 'You had an operation not long ago.', severity: 'askFirst' },
    { text: 'You have thin bones (osteoporosis) or broke a bone in your back.', severity: 'askFirst' },
  ],
  easier: ['pelvic-tilts', 'clamshells'],
  harder: ['bird-dog'],
  alternatives: [
    { when: 'chairOnly', exercise: 'abdominal-bracing' },
    { when: 'pregnant', exercise: 'clamshells' },
  ],
  fallsRisk: 'none',
  references: [niceNg59, ukActivityGuidelines],
}
