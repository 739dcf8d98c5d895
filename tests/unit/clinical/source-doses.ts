import type { Dose, Duration, Frequency, Range } from '@/clinical/dose'

/*
 * Every dose that the source page of the sciatica guide states, as numbers and nothing else: its 12 exercises, the
 * 14 lines of its three-phase programme and what it says about walking. What the page leaves out is left out here.
 */

/** The dose of an exercise as its own section of the page states it. */
export type ExerciseDose = { exercise: string; dose: Dose; sentence: string }

export const exerciseDoses: ExerciseDose[] = [
  {
    exercise: 'prone-lying',
    dose: {
      duration: minutes(5, 10),
      sides: 'none',
      frequency: { kind: 'unspecified', text: 'several times daily' },
    },
    sentence: 'Do this for 5 to 10 minutes. How often: several times daily.',
  },
  {
    exercise: 'prone-press-ups',
    dose: { reps: exactly(10), hold: seconds(5), sides: 'none', frequency: everyHours(2, 3) },
    sentence:
      'Hold for 5 seconds. Repeat 10 times, every 2 to 3 hours while you are awake (about 5 to 7 times).',
  },
  {
    exercise: 'pelvic-tilts',
    dose: { reps: exactly(10), hold: seconds(5), sides: 'none' },
    sentence: 'Hold for 5 seconds. Repeat 10 times.',
  },
  {
    exercise: 'sciatic-nerve-floss-lying',
    dose: { reps: exactly(10), sides: 'affected', tempo: 'slow', frequency: timesADay(2, 3) },
    sentence: 'Repeat 10 times on the painful side, 2 to 3 times a day. Move slowly.',
  },
  {
    exercise: 'seated-sciatic-nerve-glide',
    dose: { reps: exactly(10), sides: 'affected' },
    sentence: 'Repeat 10 times on the painful side.',
  },
  {
    exercise: 'knee-to-opposite-shoulder',
    dose: { reps: exactly(3), hold: seconds(30), sides: 'affected' },
    sentence: 'Hold for 30 seconds. Repeat 3 times on the painful side.',
  },
  {
    exercise: 'figure-4-piriformis-stretch',
    dose: { reps: exactly(3), hold: seconds(30), sides: 'affected' },
    sentence: 'Hold for 30 seconds. Repeat 3 times on the painful side.',
  },
  {
    exercise: 'hamstring-stretch',
    dose: { reps: exactly(3), hold: seconds(30), sides: 'affected' },
    sentence: 'Hold for 30 seconds. Repeat 3 times on the painful side.',
  },
  {
    exercise: 'bridge',
    dose: { reps: exactly(10), hold: seconds(5, 10), sides: 'none' },
    sentence: 'Hold for 5 to 10 seconds. Repeat 10 times.',
  },
  {
    exercise: 'bird-dog',
    dose: { reps: exactly(10), hold: seconds(5, 10), sides: 'eachAlternating' },
    sentence: 'Hold for 5 to 10 seconds. Repeat 10 times on each side, swapping sides each time.',
  },
  {
    exercise: 'clamshells',
    dose: { reps: exactly(10), hold: seconds(3), sides: 'each' },
    sentence: 'Hold for 3 seconds. Repeat 10 times on each side.',
  },
  {
    exercise: 'abdominal-bracing',
    dose: { reps: exactly(10), hold: seconds(10), sides: 'none' },
    sentence: 'Hold for 10 seconds. Repeat 10 times.',
  },
]

/** A line of the programme. `subjects` are exercises, or "walking"; a line of advice has none. */
export type ProgrammeLine = {
  phase: 1 | 2 | 3
  subjects: string[]
  /** Only what this line states; the rest comes from the exercise. */
  dose: Partial<Dose>
}

export const programmeLines: ProgrammeLine[] = [
  { phase: 1, subjects: ['prone-lying'], dose: { duration: minutes(5, 10), frequency: timesADay(3) } },
  { phase: 1, subjects: ['prone-press-ups'], dose: { reps: exactly(10), frequency: everyHours(2, 3) } },
  { phase: 1, subjects: ['pelvic-tilts'], dose: { reps: exactly(10), frequency: timesADay(2) } },
  { phase: 1, subjects: ['walking'], dose: { duration: minutes(5, 10), asTolerated: true } },
  { phase: 2, subjects: ['prone-press-ups'], dose: { reps: exactly(10), frequency: timesADay(3) } },
  {
    phase: 2,
    subjects: ['sciatic-nerve-floss-lying', 'seated-sciatic-nerve-glide'],
    dose: { reps: exactly(10), frequency: timesADay(2) },
  },
  { phase: 2, subjects: ['knee-to-opposite-shoulder'], dose: { reps: exactly(3), frequency: timesADay(2) } },
  {
    phase: 2,
    subjects: ['figure-4-piriformis-stretch'],
    dose: { reps: exactly(3), frequency: timesADay(2) },
  },
  { phase: 2, subjects: ['walking'], dose: { duration: minutes(15, 20) } },
  {
    phase: 3,
    subjects: ['knee-to-opposite-shoulder', 'figure-4-piriformis-stretch', 'hamstring-stretch'],
    dose: { frequency: timesADay(1) },
  },
  { phase: 3, subjects: ['bridge', 'bird-dog', 'clamshells'], dose: {} },
  { phase: 3, subjects: ['abdominal-bracing'], dose: {} },
  { phase: 3, subjects: ['walking'], dose: { duration: minutes(20, 30), frequency: timesADay(1) } },
  { phase: 3, subjects: [], dose: {} },
]

/** The weeks of the three phases. */
export const phaseWeeks: Range[] = [
  { min: 1, max: 2 },
  { min: 3, max: 4 },
  { min: 5, max: 8 },
]

function exactly(value: number): Range {
  return { min: value, max: value }
}

function seconds(min: number, max = min): Duration {
  return { min, max, unit: 's' }
}

function minutes(min: number, max = min): Duration {
  return { min, max, unit: 'min' }
}

function timesADay(min: number, max = min): Frequency {
  return { kind: 'perDay', times: { min, max } }
}

function everyHours(min: number, max: number): Frequency {
  return { kind: 'everyHours', hours: { min, max } }
}
