import type { Figure, Pose } from '../figure'
import { far, up } from '../vector'

const lying: Pick<Pose, 'hips' | 'spine' | 'neck' | 'head' | 'farLeg'> = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 180],
  neck: 180,
  head: 180,
  farLeg: { to: [50, 5, 13], bend: [0, 1, 0.3], end: 0 },
}

/** Lying on the back; both hands pull one knee across to the other shoulder. */
export const kneeToOppositeShoulder: Figure = {
  label: 'Knee to the opposite shoulder, lying on the back',
  describes:
    'First: a person lies on their back with both hands around the {side} knee. Then: the hands pull the knee across the body towards the other shoulder.',
  side: 'left',
  // From above both shoulders are seen, and that the knee crosses the body to the other one.
  camera: { above: 72 },
  front: up,
  across: far,
  poses: [
    {
      ...lying,
      nearArm: { to: [-14, 47, -15], bend: [-0.5, -0.4, -1], end: 20 },
      farArm: { to: [-14, 46, -2], bend: [0, -0.4, 1], end: 20 },
      nearLeg: { to: [34, 52, -10], bend: [-1, 1, 0], end: 50 },
    },
    {
      ...lying,
      nearArm: { to: [-23, 44, -2], bend: [-1, -0.4, -1], end: 0, lean: 40 },
      farArm: { to: [-32, 41, 13], bend: [0.3, -0.4, 1], end: 0, lean: -30 },
      nearLeg: { to: [-1, 53, -15.5], bend: [-1.4, 1.2, 0.8], end: 40 },
    },
  ],
  between: {
    ...lying,
    nearArm: { to: [-18, 46, -9], bend: [-1, -0.4, -1], end: 10, lean: 20 },
    farArm: { to: [-23, 44, 6], bend: [0.1, -0.4, 1], end: 10, lean: -15 },
    nearLeg: { to: [16, 52, -13], bend: [-1.2, 1.1, 0.4], end: 40 },
  },
  moves: ['nearLeg'],
  order: ['farLeg', 'trunk', 'nearArm', 'nearLeg', 'farArm'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [-17, 60, -15], to: [-50, 60, 25], bow: 0.2 }],
}
