import type { Figure, Pose } from '../figure'
import { down, near } from '../vector'

const flat: Pose = {
  hips: [0, 11, 0],
  spine: [180, 180, 181],
  neck: 176,
  head: 178,
  nearArm: { to: [-45, 3.5, 14], bend: [1, 1, 0.2], end: 180 },
  farArm: { to: [-45, 3.5, -14], bend: [1, 1, -0.2], end: 180 },
  nearLeg: { to: [80, 6, 9], bend: down, end: -17 },
  farLeg: { to: [80, 6, -9], bend: down, end: -17 },
}

/** Lying on the front; the arms push the chest up while the hips stay down. */
export const pronePressUps: Figure = {
  label: 'Push-up of the chest, lying on the front',
  describes:
    'First: a person lies on their front with their hands under their shoulders. Then: straight arms lift the chest while the hips stay on the floor.',
  side: null,
  front: down,
  across: near,
  poses: [flat, { ...flat, spine: [155, 124, 94], neck: 92, head: 92 }],
  moves: ['trunk'],
  order: ['farArm', 'farLeg', 'nearLeg', 'trunk', 'nearArm'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [-66, 24, 0], to: [-56, 58, 0], bow: 0.15 }],
}
