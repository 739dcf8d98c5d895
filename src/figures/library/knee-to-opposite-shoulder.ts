import type { Figure, Pose } from '../figure'
import { near, up } from '../vector'

const lying: Pick<Pose, 'hips' | 'spine' | 'neck' | 'head' | 'farLeg'> = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 180],
  neck: 180,
  head: 180,
  farLeg: { to: [42, 5, -9], bend: up, end: 0 },
}

/** Lying on the back; both hands pull one knee across to the other shoulder. */
export const kneeToOppositeShoulder: Figure = {
  label: 'Knee to the opposite shoulder, lying on the back',
  describes:
    'Seen from above. First: a person lies on their back with both hands around the {side} knee. Then: the hands pull the knee across the body towards the other shoulder.',
  side: 'right',
  camera: { above: 66, turned: -14 },
  front: up,
  across: near,
  poses: [
    {
      ...lying,
      nearArm: { to: [-17, 46, 13], bend: [0, -0.4, 1], end: 30 },
      farArm: { to: [-17, 46, 3], bend: [0, -0.4, -1], end: 30 },
      nearLeg: { to: [21, 42, 8], bend: up, end: 20 },
    },
    {
      ...lying,
      nearArm: { to: [-31, 37, -7], bend: [0, -0.4, 1], end: 0, lean: -40 },
      farArm: { to: [-32, 36, -20], bend: [0.6, -0.4, -1], end: 0, lean: 40 },
      nearLeg: { to: [5, 36, 5], bend: [-1, 0.8, -1.1], end: 20 },
    },
  ],
  moves: ['nearLeg'],
  order: ['farLeg', 'trunk', 'nearLeg', 'farArm', 'nearArm'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [-36, 44, -14], to: [-60, 34, -32], bow: 0 }],
}
