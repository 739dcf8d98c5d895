import type { ProgrammeModel } from '@/content/models'
import { fixtureContext, type BlockFixture } from '../block-fixture'
import { pressUps } from '../exercise/fixture'

const programme: ProgrammeModel = {
  painRule: {
    kind: 'centralise',
    goodSign: 'The pain moves out of your leg and towards your back.',
    stopIf: 'Your leg pain increases.',
  },
  safeIf: ['your pain is getting better or staying the same'],
  notIf: ['you have any sign in the emergency card'],
  phases: [
    {
      label: 'Settle the pain',
      weeks: { min: 1, max: 2 },
      goal: 'Ease your leg pain and keep moving gently.',
      entry: ['You can turn over in bed without severe pain.'],
      exit: ['Your leg pain is less.'],
      ifWorse: 'contact',
      minutesPerDay: { min: 31, max: 54 },
      items: [
        {
          change: 'start',
          label: pressUps.name,
          href: pressUps.href,
          note: 'If it does not reduce your leg pain, leave it out.',
          doses: [{ name: null, href: null, dose: pressUps.defaultDose, exercise: pressUps }],
        },
        {
          change: 'optional',
          label: 'Walking',
          href: null,
          doses: [
            {
              name: null,
              href: null,
              exercise: null,
              dose: { duration: { min: 5, max: 10, unit: 'min' }, sides: 'none', asTolerated: true },
            },
          ],
        },
      ],
    },
    {
      label: 'Move more',
      weeks: { min: 3, max: 3 },
      goal: 'Help the nerve to move.',
      entry: [],
      exit: [],
      ifWorse: 'previousPhase',
      minutesPerDay: null,
      items: [
        { change: 'stop', label: pressUps.name, href: pressUps.href, doses: [] },
        {
          change: 'start',
          label: 'Nerve glides',
          href: null,
          doses: [
            {
              name: 'Seated sciatic nerve glide',
              href: '/exercises/seated-sciatic-nerve-glide',
              exercise: null,
              dose: {
                reps: { min: 10, max: 10 },
                sides: 'affected',
                frequency: { kind: 'perDay', times: { min: 2, max: 2 } },
              },
            },
          ],
        },
      ],
    },
  ],
}

export const fixture: BlockFixture<'programme'> = {
  block: { blockType: 'programme', heading: 'Your plan in 2 phases' },
  context: fixtureContext({ programme }),
}
