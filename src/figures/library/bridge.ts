import type { Figure, Pose } from '../figure'
import { near, up } from '../vector'

const lying: Pose = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 181],
  neck: 184,
  head: 178,
  nearArm: { to: [2, 4, 18], bend: [0, -1, 0], end: 0 },
  farArm: { to: [2, 4, -18], bend: [0, -1, 0], end: 0 },
  nearLeg: { to: [38, 5, 8], bend: up, end: 0 },
  farLeg: { to: [38, 5, -8], bend: up, end: 0 },
}

/** Lying on the back; the hips rise until knees, hips and shoulders are in line. */
export const bridge: Figure = {
  label: 'Lifting the hips, lying on the back',
  describes:
    'First: a person lies on their back with bent knees and flat feet. Then: the hips are lifted, in one line with knees and shoulders.',
  side: null,
  front: up,
  across: near,
  poses: [lying, { ...lying, hips: [-3.6, 29.5, 0], spine: [202, 202, 202], neck: 190, head: 178 }],
  moves: ['buttocks'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [-4, 3, 0], to: [-4, 20, 0], bow: 0 }],
}
