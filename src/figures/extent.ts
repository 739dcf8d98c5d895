import type { Lens } from './camera'
import { skin } from './body'
import { cornersOf, type Ground } from './draw-props'
import type { Figure } from './figure'
import { jointsOf, limbNames, type Joints } from './joints'
import type { Flat, Vector } from './vector'

/** How far a figure reaches on the picture, in all of its positions. */
export type Box = { left: number; top: number; right: number; bottom: number }

export function groundOf(figure: Figure): Ground {
  const low = figure.poses.flatMap((pose) => middlesOf(jointsOf(figure, pose))).filter(([, y]) => y < reach)
  const xs = [...low, ...thingsOf(figure)].map(([x]) => x)
  return { from: Math.min(...xs) - 3, to: Math.max(...xs) + 3 }
}

export function boxOf(figure: Figure, { lens, ground }: { lens: Lens; ground: Ground }): Box {
  const points = [
    ...figure.poses.flatMap((pose) => fleshOf(jointsOf(figure, pose), lens)),
    ...(figure.props ?? []).flatMap((prop) => cornersOf(prop, ground)).map(lens.flat),
    ...(figure.arrows ?? []).flatMap(({ from, to }) =>
      [from, to].flatMap((end) => around(lens.flat(end), barbs)),
    ),
  ]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return {
    left: Math.min(...xs) - margin,
    right: Math.max(...xs) + margin,
    top: Math.min(...ys) - margin,
    bottom: Math.max(...ys) + margin,
  }
}

const margin = 2

/** How far the head of an arrow stands out from its line. */
const barbs = 4

/** What is higher above the floor than this needs none under it. */
const reach = 30

function thingsOf({ props = [] }: Figure): Vector[] {
  return props.flatMap((prop) => (prop.kind === 'chair' ? cornersOf(prop, { from: 0, to: 0 }) : []))
}

function middlesOf({ hips, crown, ...joints }: Joints): Vector[] {
  return [hips, crown, ...limbNames.flatMap((name) => Object.values(joints[name]))]
}

/** Every joint with the flesh around it. */
function fleshOf({ hips, waist, ribs, shoulders, crown, ...joints }: Joints, lens: Lens): Flat[] {
  const fleshAround = (point: Vector, size: number) => around(lens.flat(point), size)
  return [
    ...[hips, waist, ribs, shoulders].flatMap((point) => fleshAround(point, skin.trunk)),
    ...fleshAround(crown, skin.crown),
    ...limbNames.flatMap((name) => [
      ...fleshAround(joints[name].middle, skin.knee),
      ...fleshAround(joints[name].end, skin.heel),
      ...fleshAround(joints[name].tip, skin.toes),
    ]),
  ]
}

function around([x, y]: Flat, size: number): Flat[] {
  return [
    [x - size, y - size],
    [x + size, y + size],
  ]
}
