import { halfWidths, lengths } from './body'
import type { Figure, Limb, LimbName, Pose } from './figure'
import { direction, dot, length, minus, plus, times, unit, type Vector } from './vector'

/** Where the joints of a body are in one position. Every limb has its full length, whatever the position. */
export type Joints = {
  hips: Vector
  waist: Vector
  ribs: Vector
  shoulders: Vector
  neck: Vector
  crown: Vector
} & Record<LimbName, LimbJoints>

export type LimbJoints = { root: Vector; middle: Vector; end: Vector; tip: Vector }

/** @throws RangeError when a hand or foot is meant to be where it cannot reach */
export function jointsOf(figure: Figure, pose: Pose): Joints {
  const [pelvis, lumbar, thorax] = pose.spine
  const across = unit(figure.across)
  const waist = plus(pose.hips, times(direction(pelvis), lengths.pelvis))
  const ribs = plus(waist, times(direction(lumbar), lengths.lumbar))
  const shoulders = plus(ribs, times(direction(thorax), lengths.thorax))
  const neck = plus(shoulders, times(direction(pose.neck), lengths.neck))
  const beside = (middle: Vector, half: number) => plus(middle, times(across, half))
  return {
    hips: pose.hips,
    waist,
    ribs,
    shoulders,
    neck,
    crown: plus(neck, times(direction(pose.head), lengths.head)),
    nearArm: limbJoints(beside(shoulders, halfWidths.shoulder), pose.nearArm, arm),
    farArm: limbJoints(beside(shoulders, -halfWidths.shoulder), pose.farArm, arm),
    nearLeg: limbJoints(beside(pose.hips, halfWidths.hip), pose.nearLeg, leg),
    farLeg: limbJoints(beside(pose.hips, -halfWidths.hip), pose.farLeg, leg),
  }
}

export const limbNames = ['nearArm', 'farArm', 'nearLeg', 'farLeg'] as const satisfies readonly LimbName[]

type Bones = { name: string; upper: number; lower: number; end: number }

const arm: Bones = { name: 'hand', upper: lengths.upperArm, lower: lengths.forearm, end: lengths.hand }
const leg: Bones = { name: 'foot', upper: lengths.thigh, lower: lengths.shin, end: lengths.foot }

/** The elbow or knee lies on a circle around the line to the wrist or ankle; `bend` picks the point on it. */
function limbJoints(root: Vector, limb: Limb, { name, upper, lower, end }: Bones): LimbJoints {
  const reach = minus(limb.to, root)
  const distance = length(reach)
  if (distance > upper + lower || distance < Math.abs(upper - lower)) {
    throw new RangeError(
      `The ${name} cannot be at ${limb.to.join(', ')}: that is ${distance.toFixed(1)} from its root, which reaches ${upper + lower}.`,
    )
  }
  const along = unit(reach)
  const outwards = unit(minus(limb.bend, times(along, dot(limb.bend, along))))
  const cosine = (upper ** 2 + distance ** 2 - lower ** 2) / (2 * upper * distance)
  const middle = plus(
    plus(root, times(along, upper * cosine)),
    times(outwards, upper * Math.sqrt(Math.max(0, 1 - cosine ** 2))),
  )
  return { root, middle, end: limb.to, tip: plus(limb.to, times(direction(limb.end, limb.lean), end)) }
}
