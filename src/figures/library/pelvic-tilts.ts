import type { Figure, Pose } from '../figure'
import { far, near, up } from '../vector'

const arched: Pose = {
  hips: [0, 11.5, 0],
  spine: [147, 180, 204],
  neck: 184,
  head: 178,
  nearArm: { to: [-13, 4, 38], bend: near, end: 0 },
  farArm: { to: [-30, 4, -58], bend: far, end: 0 },
  nearLeg: { to: [40, 5, 8], bend: up, end: 0 },
  farLeg: { to: [40, 5, -8], bend: up, end: 0 },
}

/** Lying on the back; the arch under the lower back is pressed flat. */
export const pelvicTilts: Figure = {
  label: 'Pressing the lower back flat, lying on the back',
  describes:
    'First: a person lies on their back with bent knees; there is a gap under the lower back. Then: the lower back is pressed flat on the floor.',
  side: null,
  camera: { above: 10 },
  front: up,
  across: near,
  poses: [arched, { ...arched, hips: [0, 13, 0], spine: [192, 180, 178] }],
  moves: ['lowerBack'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [-20, 45, 0], to: [-20, 28, 0], bow: 0 }],
}
