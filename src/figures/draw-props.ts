import type { Lens } from './camera'
import type { Prop } from './figure'
import { path, pointOf, rounded } from './svg'
import type { Flat, Vector } from './vector'

/** The stretch of floor that somebody takes up, from left to right. */
export type Ground = { from: number; to: number }

/** Markup of the things around the person, behind them. */
export function drawProps(props: readonly Prop[], room: { lens: Lens; ground: Ground }): string {
  return props.map((prop) => drawings[prop.kind](prop as never, room)).join('')
}

/** Back left, back right, front right, front left. */
function matCorners({ from, to }: Ground): Vector[] {
  return [
    [from, 0, -24],
    [to, 0, -24],
    [to, 0, 24],
    [from, 0, 24],
  ]
}

/** The corners of a thing, for the size of the picture. */
export function cornersOf(prop: Prop, ground: Ground): Vector[] {
  switch (prop.kind) {
    case 'pillow':
      return [
        [prop.at[0] - prop.width / 2, prop.at[1], prop.at[2]],
        [prop.at[0] + prop.width / 2, prop.at[1] + prop.height, prop.at[2]],
      ]
    case 'chair':
      return [
        [prop.at[0] - prop.depth - 4, 0, 0],
        [prop.at[0] + 2, prop.back, 0],
      ]
    case 'mat':
      return matCorners(ground)
    case 'floor':
      return [
        [ground.from, 0, 0],
        [ground.to, -3, 0],
      ]
    case 'towel':
      return []
  }
}

type Drawing<K extends Prop['kind']> = (
  prop: Extract<Prop, { kind: K }>,
  room: { lens: Lens; ground: Ground },
) => string

const drawings: { [K in Prop['kind']]: Drawing<K> } = {
  mat: (_, { lens, ground }) => path(`M${matCorners(ground).map(lens.flat).map(pointOf).join('L')}Z`, 'prop'),
  floor: (_, { ground }) => `<path class="frame" d="M${rounded(ground.from)} 2H${rounded(ground.to)}"/>`,
  pillow: ({ at, width, height }, { lens }) => {
    const [x, y]: Flat = lens.flat(at)
    return `<rect class="soft" x="${rounded(x - width / 2)}" y="${rounded(y - height)}" width="${width}" height="${height}" rx="${rounded(Math.min(height / 2, 8))}"/>`
  },
  chair: ({ at: [x], seat, depth, back }) => {
    const left = rounded(x - depth)
    return `<path class="frame" d="M${left}-${back}V0M${left}-${seat - 2.5}H${x}M${rounded(x - 3)}-${seat - 3}V0"/>`
  },
  // Its ends move with the hands: `person.ts` draws it.
  towel: () => '',
}
