import type { Figure, Pose } from '../figure'
import { footwards, near, up } from '../vector'

const bent: Pose = {
  hips: [0, 57, 0],
  spine: [96, 92, 88],
  neck: 72,
  head: 46,
  nearArm: { to: [4, 55, 19], bend: [-1, 0, 0.2], end: -60 },
  farArm: { to: [4, 55, -19], bend: [-1, 0, -0.2], end: -60 },
  nearLeg: { to: [32, 17, 8], bend: footwards, end: -55 },
  farLeg: { to: [42, 5, -8], bend: footwards, end: 0 },
}

/** Sitting tall near the front of a chair, as the steps of the exercise say; the knee straightens while toes and eyes go up, and bends while they go down. */
export const seatedSciaticNerveGlide: Figure = {
  label: 'Straightening one knee, sitting on a chair',
  describes:
    'First: a person sits on a chair with bent knees and looks down; the {side} toes point down. Then: the {side} knee is straight, the toes point up and the person looks up.',
  side: 'right',
  front: [1, 0, 0],
  across: near,
  poses: [
    bent,
    {
      ...bent,
      neck: 94,
      head: 112,
      nearLeg: { to: [80.7, 58, 8], bend: up, end: 80 },
    },
  ],
  moves: ['nearLeg'],
  order: ['farArm', 'farLeg', 'trunk', 'nearLeg', 'nearArm'],
  props: [{ kind: 'floor' }, { kind: 'chair', at: [12, 0, 0], seat: 46, depth: 42, back: 96 }],
  arrows: [
    { from: [58, 14, 0], to: [84, 40, 0], bow: 0.25, both: true },
    { from: [24, 118, 0], to: [20, 136, 0], bow: 0.2 },
  ],
}
