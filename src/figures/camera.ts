import type { Camera } from './figure'
import { radians, type Flat, type Vector } from './vector'

/** What stands in a picture of the room, without perspective: things keep their size wherever they are. */
export type Lens = { flat: (point: Vector) => Flat; depth: (point: Vector) => number }

export function lensOf({ above, turned = 0 }: Camera = { above: 5 }): Lens {
  const [rise, turn] = [radians(above), radians(turned)]
  const towards = ([x, , z]: Vector) => z * Math.cos(turn) + x * Math.sin(turn)
  return {
    flat: ([x, y, z]) => [
      x * Math.cos(turn) - z * Math.sin(turn),
      towards([x, y, z]) * Math.sin(rise) - y * Math.cos(rise),
    ],
    depth: (point) => towards(point) * Math.cos(rise) + point[1] * Math.sin(rise),
  }
}
