import type { Figure, Pose } from '../figure'
import { down, near } from '../vector'

const kneeling: Pose = {
  hips: [0, 47, 0],
  spine: [174, 168, 166],
  neck: 188,
  head: 208,
  nearArm: { to: [-51.5, 3.1, 13], bend: [1, 0, 0], end: 180 },
  farArm: { to: [-51.5, 3.1, -13], bend: [1, 0, 0], end: 180 },
  nearLeg: { to: [40, 5, 8], bend: [-1, -1, 0], end: -16 },
  farLeg: { to: [40, 5, -8], bend: [-1, -1, 0], end: -16 },
}

/** On hands and knees; one arm reaches forwards and the opposite leg backwards. */
export const birdDog: Figure = {
  label: 'Arm and opposite leg out, on hands and knees',
  describes:
    'First: a person kneels on hands and knees with a level back. Then: the {side} arm reaches forwards and the opposite leg backwards, in line with the back.',
  side: 'left',
  camera: { above: 3 },
  front: down,
  across: near,
  poses: [
    kneeling,
    {
      ...kneeling,
      nearArm: { to: [-102, 71, 14], bend: down, end: 164 },
      farLeg: { to: [80.9, 46, -8], bend: down, end: -22 },
    },
  ],
  moves: ['nearArm', 'farLeg'],
  order: ['farArm', 'farLeg', 'nearArm', 'trunk', 'nearLeg'],
  props: [{ kind: 'mat' }],
  arrows: [
    { from: [-72, 24, 0], to: [-96, 44, 0], bow: 0.2 },
    { from: [52, 12, 0], to: [70, 33, 0], bow: -0.2 },
  ],
}
