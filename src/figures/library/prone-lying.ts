import type { Figure } from '../figure'
import { down, near } from '../vector'

/** Resting on the front, with a pillow under the hips. */
export const proneLying: Figure = {
  label: 'Resting on the front',
  describes: 'A person rests face down with a pillow under their hips and their forehead on their hands.',
  side: null,
  front: down,
  across: near,
  poses: [
    {
      hips: [0, 22, 0],
      spine: [184, 192, 196],
      neck: 174,
      head: 178,
      nearArm: { to: [-80, 4.5, 4], bend: [-0.3, 0.2, 1], end: 180, lean: -40 },
      farArm: { to: [-80, 4.5, -4], bend: [-0.3, 0.2, -1], end: 180, lean: 40 },
      nearLeg: { to: [79.5, 8, 9], bend: down, end: -22 },
      farLeg: { to: [79.5, 8, -9], bend: down, end: -22 },
    },
  ],
  moves: [],
  props: [{ kind: 'mat' }, { kind: 'pillow', at: [-4, -2, 4], width: 46, height: 14 }],
}
