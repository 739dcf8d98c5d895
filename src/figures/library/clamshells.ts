import type { Figure, Pose } from '../figure'
import { near, up } from '../vector'

const closed: Pose = {
  hips: [0, 17, 0],
  spine: [180, 179, 176],
  neck: 182,
  head: 182,
  nearArm: { to: [-6, 30, 6], bend: [0, 1, 0.4], end: -20, lean: 20 },
  farArm: { to: [-84, 6, 14], bend: [0.4, 0, 1], end: 150 },
  nearLeg: { to: [57, 14, 1], bend: near, end: 0, lean: 45 },
  farLeg: { to: [57, 5, 1], bend: near, end: 0, lean: 45 },
}

/** Lying on the side with bent knees; the top knee opens while the feet stay together. */
export const clamshells: Figure = {
  label: 'Opening the knees, lying on the side',
  describes:
    'First: a person lies on their side with bent knees, one leg on the other. Then: the {side} knee, on top, is lifted and the feet stay together.',
  side: 'left',
  camera: { above: 20 },
  front: near,
  across: up,
  poses: [closed, { ...closed, nearLeg: { ...closed.nearLeg, bend: [0, 1, 0.3] } }],
  between: { ...closed, nearLeg: { ...closed.nearLeg, bend: [0, 0.6, 0.85] } },
  moves: ['nearLeg'],
  props: [{ kind: 'mat' }, { kind: 'pillow', at: [-76, 0, 0], width: 38, height: 12 }],
  arrows: [{ from: [24, 10, 26], to: [24, 28, 16], bow: 0 }],
}
