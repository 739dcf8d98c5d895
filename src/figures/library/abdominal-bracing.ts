import type { Figure, Pose } from '../figure'
import { near, up } from '../vector'

const relaxed: Pose = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 180],
  neck: 184,
  head: 178,
  tummy: 12.5,
  nearArm: { to: [-25, 22, 10], bend: [0, -0.4, 1], end: -8 },
  farArm: { to: [-25, 22, -10], bend: [0, -0.4, -1], end: -8 },
  nearLeg: { to: [40, 5, 8], bend: up, end: 0 },
  farLeg: { to: [40, 5, -8], bend: up, end: 0 },
}

/** Lying on the back with the hands on the tummy, which tightens while the back keeps still. */
export const abdominalBracing: Figure = {
  label: 'Tightening the tummy, lying on the back',
  describes:
    'A person lies on their back with bent knees and both hands on their tummy. First the tummy is relaxed. Then it is tight and flat, while the back keeps still.',
  side: null,
  front: up,
  across: near,
  poses: [relaxed, { ...relaxed, tummy: 10.5 }],
  moves: ['tummy'],
  props: [{ kind: 'mat' }],
  arrows: [
    { from: [-36, 42, 0], to: [-28, 32, 0], bow: 0 },
    { from: [-2, 42, 0], to: [-10, 32, 0], bow: 0 },
  ],
}
