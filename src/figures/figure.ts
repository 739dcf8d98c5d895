import type { Vector } from './vector'

/** A drawn exercise: one person in one or two positions, and what they need. Everything else is worked out. */
export type Figure = {
  /** What an editor chooses it by. */
  label: string
  /** Position and movement in a sentence or two, for people who do not see it. "{side}" stands for "left" or "right". */
  describes: string
  /** The side of the body that moves as the data stands. Null when both do the same. */
  side: Side | null
  camera?: Camera
  /** Where the front of the body faces. */
  front: Vector
  /** From the middle of the hips to the hip that counts as near: nearer to the viewer, or moving where that is seen better. */
  across: Vector
  /** The first position, and the second one unless the exercise is to rest in the first. */
  poses: readonly [Pose] | readonly [Pose, Pose]
  /** Halfway, where the straight way on the picture would not be the way of the body. */
  between?: Pose
  /** What moves, and therefore stands out. */
  moves: readonly Mover[]
  /** From behind to in front. */
  order?: readonly Layer[]
  props?: readonly Prop[]
  arrows?: readonly Arrow[]
}

export type Side = 'left' | 'right'

/** What is drawn in one tone, one in front of the other. */
export type Layer = 'trunk' | 'towel' | LimbName

export type Mover = 'trunk' | 'lowerBack' | 'buttocks' | 'tummy' | LimbName

export type LimbName = 'nearArm' | 'farArm' | 'nearLeg' | 'farLeg'

/** Degrees: how far from above we look, and how far from the side of the feet. */
export type Camera = { above: number; turned?: number }

export type Pose = {
  /** The middle between the hip joints. */
  hips: Vector
  /** Directions of pelvis, lower back and chest towards the head, in degrees: 0 right, 90 up. */
  spine: readonly [number, number, number]
  neck: number
  head: number
  /** How far the tummy stands out from the middle of the trunk; left out where that does not matter. */
  tummy?: number
  nearArm: Limb
  farArm: Limb
  nearLeg: Limb
  farLeg: Limb
}

/** A limb by where its wrist or ankle is and where the elbow or knee points; the joint between follows. */
export type Limb = {
  to: Vector
  bend: Vector
  /** Where fingers or toes point, in degrees. */
  end: number
  /** Tilts fingers or toes to the viewer, in degrees. */
  lean?: number
}

export type Prop =
  | { kind: 'mat' }
  | { kind: 'floor' }
  | { kind: 'pillow'; at: Vector; width: number; height: number }
  | { kind: 'chair'; at: Vector; seat: number; depth: number; back: number }
  /** Goes from the near hand around the back of the near thigh. */
  | { kind: 'towel' }

/** A way that something goes, drawn in the second picture (or the first, when it is the only one). */
export type Arrow = {
  from: Vector
  to: Vector
  bow: number
  /** Points both ways, for what goes to and fro without a rest. */
  both?: true
}
