import type { Figure, Pose } from '../figure'
import { near, up } from '../vector'

const lying: Pick<Pose, 'hips' | 'spine' | 'neck' | 'head'> = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 181],
  neck: 184,
  head: 178,
}

/** Lying on the back with one ankle on the other knee; both hands pull the thigh in. */
export const figure4Stretch: Figure = {
  label: 'Ankle on the other knee, lying on the back',
  describes:
    'First: a person lies on their back with bent knees and the {side} ankle on the other knee. Then: both hands pull the other thigh towards the chest.',
  side: 'right',
  camera: { above: 26, turned: -48 },
  front: up,
  across: near,
  poses: [
    {
      ...lying,
      nearArm: { to: [2, 4, 20], bend: up, end: 0 },
      farArm: { to: [2, 4, -20], bend: up, end: 0 },
      nearLeg: { to: [16, 46, -6], bend: [0.2, -0.1, 1], end: 70, lean: -50 },
      farLeg: { to: [40, 5, -8], bend: up, end: 0 },
    },
    {
      ...lying,
      nearArm: { to: [-8, 28, 0], bend: [0, -0.6, 1], end: 20, lean: -30 },
      farArm: { to: [-8, 28, -16], bend: [0, -0.6, -1], end: 20, lean: 30 },
      nearLeg: { to: [-19, 43, -6], bend: [0.8, 0, 1], end: 110, lean: -50 },
      farLeg: { to: [26, 47, -8], bend: [-1, 1, 0], end: 50 },
    },
  ],
  moves: ['nearLeg'],
  order: ['farArm', 'trunk', 'farLeg', 'nearArm', 'nearLeg'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [44, 66, -8], to: [12, 77, -8], bow: -0.15 }],
}
