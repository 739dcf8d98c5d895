import type { Figure, Pose } from '../figure'
import { headwards, near, up } from '../vector'

const bent: Pose = {
  hips: [0, 11.5, 0],
  spine: [180, 180, 181],
  neck: 184,
  head: 178,
  nearArm: { to: [-4, 35, 14], bend: [0, -1, 0.5], end: -12 },
  farArm: { to: [-4, 35, -4], bend: [0, -1, -0.5], end: -12 },
  nearLeg: { to: [29, 54.5, 8], bend: [-1, 1, 0], end: 60 },
  farLeg: { to: [40, 5, -8], bend: up, end: 0 },
}

/** Lying on the back and holding one thigh; the knee straightens and bends. */
export const sciaticNerveFloss: Figure = {
  label: 'Straightening one knee, lying on the back',
  describes:
    'First: a person lies on their back and holds the {side} thigh upright, with the knee bent. Then: the knee is straight, the foot points to the ceiling and the toes are pulled back.',
  side: 'right',
  front: up,
  across: near,
  poses: [bent, { ...bent, nearLeg: { to: [-9.2, 91, 8], bend: headwards, end: 165 } }],
  moves: ['nearLeg'],
  props: [{ kind: 'mat' }],
  arrows: [{ from: [42, 58, 0], to: [18, 90, 0], bow: -0.2, both: true }],
}
