import type { Dose } from '../../clinical/dose'
import type { Programme, ProgrammeItem } from '../../clinical/programme'

/**
 * The three phases of the source page, line by line, in our own words. The page leaves some things unsaid; each choice
 * made here stands in a comment. A clinician must sign the programme off before real use.
 */
export const sciaticaProgramme: Programme = {
  painRule: {
    kind: 'centralise',
    goodSign: 'The pain moves out of your leg and towards your back, even if your back aches a little.',
    stopIf: 'Your leg pain increases, or it spreads further down your leg.',
  },
  eligibility: {
    safeIf: [
      'your pain is getting better or staying the same',
      'your leg is not very weak',
      'you can move without severe pain',
    ],
    notIf: [
      'you have any sign in the emergency card',
      'your leg or foot is getting weaker',
      'your pain is severe or quickly getting worse',
      'your pain began after a serious accident',
    ],
  },
  phases: [
    {
      label: 'Settle the pain',
      weeks: { min: 1, max: 2 },
      goal: 'Ease your leg pain and keep moving gently.',
      entry: ['You can move without severe pain.'],
      exit: [
        'Your leg pain is less, or it has moved up towards your back.',
        'You can do these exercises without more leg pain.',
        'You can walk for 10 minutes without more leg pain.',
      ],
      ifWorse: 'contact',
      items: [
        start('prone-lying'),
        start('prone-press-ups', { note: 'This should reduce your leg pain. If it does not, leave it out.' }),
        start('pelvic-tilts'),
        walking('start', { min: 5, max: 10 }, 'Walk slowly on level ground.'),
      ],
    },
    {
      label: 'Move more',
      weeks: { min: 3, max: 4 },
      goal: 'Help the nerve to move, begin to stretch and walk further.',
      entry: ['Your leg pain is less, or it has moved up towards your back.'],
      exit: [
        'Your leg pain is mild or gone.',
        'You can do the glides and stretches without more leg pain.',
        'You can walk for 20 minutes without more leg pain.',
      ],
      ifWorse: 'previousPhase',
      items: [
        // The page lists these two only for weeks 1 and 2 and never says that they end.
        stop('prone-lying', 'You may still use this position to rest if it eases your pain.'),
        stop('pelvic-tilts'),
        {
          change: 'continue',
          target: { kind: 'exercise', exercise: 'prone-press-ups' },
          dose: { reps: { min: 10, max: 10 }, frequency: timesPerDay(3) },
        },
        {
          change: 'start',
          target: {
            kind: 'group',
            label: 'Nerve glides',
            exercises: ['sciatic-nerve-floss-lying', 'seated-sciatic-nerve-glide'],
          },
          dose: { reps: { min: 10, max: 10 }, frequency: timesPerDay(2) },
          note: 'If one glide makes your leg worse, do only the other.',
        },
        start('knee-to-opposite-shoulder', { dose: { reps: { min: 3, max: 3 }, frequency: timesPerDay(2) } }),
        start('figure-4-piriformis-stretch', {
          dose: { reps: { min: 3, max: 3 }, frequency: timesPerDay(2) },
        }),
        walking('progress', { min: 15, max: 20 }, 'Add a few minutes at a time.'),
      ],
    },
    {
      label: 'Build strength',
      weeks: { min: 5, max: 8 },
      goal: 'Get stronger and return to your normal activities.',
      entry: ['Your leg pain is mild or gone.'],
      exit: [
        'You can do the strengthening exercises without leg pain.',
        'You can walk for 30 minutes without leg pain.',
        'You are back to most of your normal activities.',
      ],
      ifWorse: 'previousPhase',
      items: [
        // The page names neither press-ups nor glides for weeks 5 to 8 and never says that they end.
        stop('prone-press-ups'),
        {
          change: 'stop',
          target: {
            kind: 'group',
            label: 'Nerve glides',
            exercises: ['sciatic-nerve-floss-lying', 'seated-sciatic-nerve-glide'],
          },
        },
        {
          change: 'continue',
          target: {
            kind: 'group',
            label: 'Stretches',
            exercises: ['knee-to-opposite-shoulder', 'figure-4-piriformis-stretch'],
          },
          dose: { frequency: timesPerDay(1) },
        },
        // The page puts this stretch into no phase. A straight leg also pulls on the nerve, so it waits until the
        // leg pain is mild or gone.
        start('hamstring-stretch'),
        start('bridge'),
        start('bird-dog'),
        start('clamshells'),
        start('abdominal-bracing'),
        walking('progress', { min: 20, max: 30 }, 'Split it into shorter walks if that is easier.'),
        {
          change: 'start',
          target: { kind: 'advice', text: 'Return to your normal activities a little at a time.' },
        },
      ],
    },
  ],
}

type Extras = { dose?: Partial<Dose>; note?: string }

function start(exercise: string, extras: Extras = {}): ProgrammeItem {
  return { change: 'start', target: { kind: 'exercise', exercise }, ...extras }
}

function stop(exercise: string, note?: string): ProgrammeItem {
  return { change: 'stop', target: { kind: 'exercise', exercise }, ...(note === undefined ? {} : { note }) }
}

/** The page gives a frequency for walking only in weeks 5 to 8: daily. The earlier walks are shorter, not rarer. */
function walking(
  change: 'start' | 'progress',
  minutes: { min: number; max: number },
  note: string,
): ProgrammeItem {
  return {
    change,
    target: { kind: 'activity', activity: 'walking' },
    dose: {
      duration: { ...minutes, unit: 'min' },
      sides: 'none',
      frequency: timesPerDay(1),
      asTolerated: true,
    },
    note,
  }
}

function timesPerDay(times: number): Dose['frequency'] {
  return { kind: 'perDay', times: { min: times, max: times } }
}
