/**
 * The one body that all figures share: 170 units tall, of nobody in particular. Lengths run from joint to joint, about
 * as they do in people (Drillis and Contini's shares of body height, rounded).
 */
export const lengths = {
  pelvis: 14,
  lumbar: 15,
  thorax: 22,
  neck: 9,
  head: 22,
  upperArm: 29,
  forearm: 25,
  hand: 10,
  thigh: 41,
  shin: 40,
  foot: 14,
} as const

/** From the middle of the body to a joint at its side. */
export const halfWidths = { hip: 8, shoulder: 12.5 } as const

/** How thick the trunk is: half of it, seen from the side and seen from the front. */
export const trunk = {
  hip: { side: 11, front: 15 },
  waist: { side: 10, front: 13 },
  ribs: { side: 10, front: 14 },
  shoulder: { side: 9, front: 13 },
} as const

/** How far the skin stands from the middle of a part, about. */
export const skin = { trunk: 11, crown: 3, knee: 6, heel: 5.5, toes: 3 } as const
