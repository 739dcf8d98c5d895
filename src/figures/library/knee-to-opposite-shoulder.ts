import type { Figure, Pose } from '../figure'
import { far, up } from '../vector'

const lying: Pick<Pose, 'hips' | 'spine' | 'neck' | 'head' | 'farLeg'> = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 180],
  neck: 180,
  head: 180,
  farLeg: { to: [80.6, 5, 10], bend: up, end: 40, lean: 40 },
}

/** Lying on the back; both hands pull one knee across to the other shoulder. */
export const kneeToOppositeShoulder: Figure = {
  label: 'Knee to the opposite shoulder, lying on the back',
  describes:
    'Seen from above. First: a person lies on their back with both hands around the {side} knee. Then: the hands pull the knee across the body towards the other shoulder.',
  side: 'left',
  // The leg that moves lies behind, so that its knee comes towards the viewer as it crosses the body.
  camera: { above: 66 },
  front: up,
  across: far,
  poses: [
    {
      ...lying,
      nearArm: { to: [-14, 47, -15], bend: [0, -0.4, -1], end: 20 },
      farArm: { to: [-14, 46, -2], bend: [0, -0.4, 1], end: 20 },
      nearLeg: { to: [34, 52, -10], bend: [-1, 1, 0], end: 50 },
    },
    {
      ...lying,
      nearArm: { to: [-22, 46, 2], bend: [0.3, -0.4, -1], end: 0, lean: 40 },
      farArm: { to: [-29, 42, 14], bend: [0.3, -0.4, 1], end: 0, lean: -30 },
      nearLeg: { to: [10, 48, -13], bend: [-1, 0.4, 0.8], end: 40 },
    },
  ],
  moves: ['nearLeg'],
  order: ['farLeg', 'trunk', 'nearArm', 'nearLeg', 'farArm'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [-28, 44, 18], to: [-44, 30, 26], bow: 0 }],
}
