/** A point or a direction in the room: x to the right, y up from the floor, z towards the viewer. One unit is about a centimetre. */
export type Vector = readonly [x: number, y: number, z: number]

/** A point or a direction on the picture: x to the right, y down, as SVG counts. */
export type Flat = readonly [x: number, y: number]

export const up: Vector = [0, 1, 0]
export const down: Vector = [0, -1, 0]
export const near: Vector = [0, 0, 1]
export const far: Vector = [0, 0, -1]
/** The way of the head for somebody who lies as our figures lie, and the way of the feet. */
export const headwards: Vector = [-1, 0, 0]
export const footwards: Vector = [1, 0, 0]

export function plus(a: Vector, b: Vector): Vector {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

export function minus(a: Vector, b: Vector): Vector {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
}

export function times(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor]
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
}

export function length(a: Vector): number {
  return Math.hypot(...a)
}

export function unit(a: Vector): Vector {
  const size = length(a)
  return size === 0 ? [0, 0, 0] : times(a, 1 / size)
}

/** The direction at an angle in the plane of the picture, in degrees: 0 to the right, 90 up. `lean` tilts it to the viewer. */
export function direction(angle: number, lean = 0): Vector {
  const [turn, tilt] = [radians(angle), radians(lean)]
  return [Math.cos(turn) * Math.cos(tilt), Math.sin(turn) * Math.cos(tilt), Math.sin(tilt)]
}

/** The angle between two directions, 0 to 180 degrees. */
export function angleBetween(a: Vector, b: Vector): number {
  return degrees(Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))))
}

export function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

export function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}
