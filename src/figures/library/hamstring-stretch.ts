import type { Figure, Pose } from '../figure'
import { headwards, near, up } from '../vector'

const lying: Pick<Pose, 'hips' | 'spine' | 'neck' | 'head' | 'farLeg'> = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 181],
  neck: 184,
  head: 178,
  farLeg: { to: [40, 5, -8], bend: up, end: 0 },
}

/** Lying on the back; a towel behind the thigh pulls the straight leg up. */
export const hamstringStretch: Figure = {
  label: 'Straight leg up with a towel, lying on the back',
  describes:
    'First: a person lies on their back and holds a towel behind the {side} thigh; the leg is straight and half raised. Then: the towel pulls the straight leg further up.',
  side: 'right',
  front: up,
  across: near,
  poses: [
    {
      ...lying,
      nearArm: { to: [-26, 27, 13], bend: [0, -1, 0.5], end: 20 },
      farArm: { to: [-26, 27, 3], bend: [0, -1, -0.5], end: 20 },
      nearLeg: { to: [46, 77, 8], bend: headwards, end: 125 },
    },
    {
      ...lying,
      nearArm: { to: [-30, 30, 13], bend: [0.3, -1, 0.5], end: 20 },
      farArm: { to: [-30, 30, 3], bend: [0.3, -1, -0.5], end: 20 },
      nearLeg: { to: [9, 91.5, 8], bend: headwards, end: 150 },
    },
  ],
  moves: ['nearLeg'],
  order: ['farArm', 'farLeg', 'trunk', 'nearLeg', 'towel', 'nearArm'],
  props: [{ kind: 'mat' }, { kind: 'towel' }],
  arrows: [{ from: [52, 76, 0], to: [28, 94, 0], bow: -0.2 }],
}
