import type { Figure, Pose } from '../figure'
import { down, near } from '../vector'

const kneeling: Pose = {
  hips: [0, 47, 0],
  spine: [176, 170, 171],
  neck: 178,
  head: 190,
  nearArm: { to: [-54, 3.5, 14], bend: [1, 0, 0], end: 180 },
  farArm: { to: [-54, 3.5, -14], bend: [1, 0, 0], end: 180 },
  nearLeg: { to: [40, 5, 8], bend: [-1, -1, 0], end: -16 },
  farLeg: { to: [40, 5, -8], bend: [-1, -1, 0], end: -16 },
}

/** On hands and knees; one arm reaches forwards and the opposite leg backwards. */
export const birdDog: Figure = {
  label: 'Arm and opposite leg out, on hands and knees',
  describes:
    'First: a person kneels on hands and knees with a level back. Then: the {side} arm reaches forwards and the opposite leg backwards, in line with the back.',
  side: 'left',
  front: down,
  across: near,
  poses: [
    kneeling,
    {
      ...kneeling,
      nearArm: { to: [-103, 60, 14], bend: down, end: 176 },
      farLeg: { to: [79, 53, -8], bend: down, end: -22 },
    },
  ],
  moves: ['nearArm', 'farLeg'],
  props: [{ kind: 'mat' }],
  arrows: [
    { from: [-72, 24, 0], to: [-96, 44, 0], bow: 0.2 },
    { from: [50, 16, 0], to: [72, 40, 0], bow: -0.2 },
  ],
}
