import { trunk } from './body'
import { lensOf, type Lens } from './camera'
import type { Figure, Layer, LimbName, Pose } from './figure'
import { jointsOf, type Joints, type LimbJoints } from './joints'
import { chain, type Link, type Shape } from './links'
import {
  buttock,
  foot,
  fullFace,
  fullHair,
  profile,
  profileHair,
  roundedPart,
  shin,
  thickness,
  tummyWall,
  type Thickness,
} from './shapes'
import { direction, dot, minus, plus, times, unit, type Flat, type Vector } from './vector'

/** The parts of the body in one position, as they lie on the picture, from behind to in front. */
export function personIn(figure: Figure, pose: Pose, planted: ReadonlySet<LimbName>): DrawnLayer[] {
  const lens = lensOf(figure.camera)
  const joints = jointsOf(figure, pose)
  const order = figure.order ?? usualOrder
  return order.map((layer) => ({ layer, links: linksOf[layer]({ figure, pose, joints, lens, planted }) }))
}

export type DrawnLayer = { layer: Layer; links: Link[] }

const usualOrder: readonly Layer[] = ['farArm', 'farLeg', 'trunk', 'nearLeg', 'towel', 'nearArm']

type Drawn = { figure: Figure; pose: Pose; joints: Joints; lens: Lens; planted: ReadonlySet<LimbName> }

const linksOf: Record<Layer, (drawn: Drawn) => Link[]> = {
  trunk: trunkLinks,
  towel: towelLinks,
  nearArm: (drawn) => armLinks(drawn, 'nearArm'),
  farArm: (drawn) => armLinks(drawn, 'farArm'),
  nearLeg: (drawn) => legLinks(drawn, 'nearLeg'),
  farLeg: (drawn) => legLinks(drawn, 'farLeg'),
}

function trunkLinks({ figure, pose, joints, lens }: Drawn): Link[] {
  const { hips, waist, ribs, shoulders, neck, crown } = joints
  const broad = broadness(lens, figure.across)
  const half = ({ side, front }: { side: number; front: number }) =>
    Math.round(Math.hypot(front * broad, side * Math.sqrt(1 - broad ** 2)))
  const spine: SpinePoint[] = [
    { at: lens.flat(hips), half: half(trunk.hip) },
    { at: lens.flat(waist), half: half(trunk.waist) },
    { at: lens.flat(ribs), half: half(trunk.ribs) },
    { at: lens.flat(shoulders), half: half(trunk.shoulder) },
  ]
  const points = bends(figure) ? withoutCorners(spine) : spine
  const parts = points.slice(1).map(({ half: to }, index) => {
    const from = points[index]?.half ?? to
    const isLow = index < points.length - 2
    const name = isLow && figure.moves.includes('lowerBack') ? 'accent' : undefined
    const isTop = index === points.length - 2
    return (length: number): Shape[] => [
      { d: roundedPart(length, [from, (from + to) / 2, to], isTop ? 'flat' : undefined), class: name },
    ]
  })
  const tummy = pose.tummy === undefined ? [] : [tummyLink(figure, pose.tummy, { joints, lens })]
  return [
    chain(
      [...points.map(({ at }) => at), lens.flat(neck), lens.flat(crown)],
      [
        ...parts,
        (length) => [{ d: roundedPart(length, thickness.neck), class: 'skin' }],
        () => headShapes(figure, lens),
      ],
    ),
    ...tummy,
  ]
}

/** A place along the spine on the picture, and half of the thickness that the trunk has there. */
type SpinePoint = { at: Flat; half: number }

function bends({ poses }: Figure): boolean {
  return poses.some(({ spine: [pelvis, , thorax] }) => Math.abs(thorax - pelvis) > 30)
}

/** Halves every bend, by going from a third before a joint to a third after it. */
function withoutCorners(spine: readonly SpinePoint[]): SpinePoint[] {
  return spine.flatMap((point, index) => {
    const [before, after] = [spine[index - 1], spine[index + 1]]
    return before && after ? [third(point, before), third(point, after)] : [point]
  })
}

function third(from: SpinePoint, to: SpinePoint): SpinePoint {
  const mix = (a: number, b: number) => a + (b - a) / 3
  return {
    at: [mix(from.at[0], to.at[0]), mix(from.at[1], to.at[1])],
    half: Math.round(mix(from.half, to.half)),
  }
}

/** The tummy swells from the middle of the trunk towards the front of the body. */
function tummyLink(
  { front, moves }: Figure,
  size: number,
  { joints, lens }: Pick<Drawn, 'joints' | 'lens'>,
): Link {
  const { waist, ribs } = joints
  const middle: Vector = times(plus(waist, ribs), 0.5)
  const shapes = (length: number): Shape[] => [
    { d: tummyWall(length), class: moves.includes('tummy') ? 'accent' : undefined },
  ]
  return chain([lens.flat(middle), lens.flat(plus(middle, times(front, size)))], [shapes])
}

/** From the near hand around the back of the near thigh. */
function towelLinks({ figure, joints, lens }: Drawn): Link[] {
  if (!figure.props?.some(({ kind }) => kind === 'towel')) return []
  const { root, middle } = joints.nearLeg
  const { end, tip } = joints.nearArm
  const thigh = unit(minus(middle, root))
  const back = unit(minus([1, -0.3, 0], times(thigh, dot([1, -0.3, 0], thigh))))
  const held = plus(end, times(minus(tip, end), 0.6))
  const around = plus(plus(root, times(thigh, 27)), times(back, thickness.thigh[1] - 3))
  return [chain([held, around].map(lens.flat), [(length) => [{ d: roundedPart(length, thickness.towel) }]])]
}

function headShapes(figure: Figure, lens: Lens): Shape[] {
  const [faceX, faceY] = lens.flat(figure.front)
  const [upX, upY] = lens.flat(direction(figure.poses[0].spine[2]))
  const face = upX * faceY - upY * faceX > 0 ? 1 : -1
  const [head, hair] =
    Math.hypot(faceX, faceY) < 0.7 ? [fullFace, fullHair] : [profile(face), profileHair(face)]
  return [
    { d: head, class: 'skin' },
    { d: hair, class: 'hair' },
  ]
}

function armLinks(drawn: Drawn, name: LimbName): Link[] {
  const part = (size: Thickness) => (length: number) => [{ d: roundedPart(length, size) }]
  const sleeve = drawn.figure.moves.includes('trunk') ? 'accent' : 'shirt'
  const upperArm = (length: number): Shape[] => [
    ...part(thickness.upperArm)(length),
    { d: roundedPart(length / 2, thickness.sleeve), class: sleeve },
  ]
  return limbLinks(drawn, name, [upperArm, part(thickness.forearm), part(thickness.hand)])
}

function legLinks(drawn: Drawn, name: LimbName): Link[] {
  const { root, middle, end, tip } = drawn.joints[name]
  const toes = turnOf(drawn.lens, minus(end, middle), minus(tip, end))
  const knee = turnOf(drawn.lens, minus(middle, root), minus(end, middle))
  const front = toes === 0 ? -knee : toes
  const way = front < 0 ? -1 : 1
  const squeezed = name === 'nearLeg' && drawn.figure.moves.includes('buttocks')
  return limbLinks(drawn, name, [
    (length) => [
      { d: roundedPart(length, thickness.thigh) },
      ...(squeezed ? [{ d: buttock(way), class: 'accent' }] : []),
    ],
    (length) => [{ d: shin(length, way) }],
    (length) => [{ d: foot(length, way === 1 ? -1 : 1) }],
  ])
}

type Outlines = readonly [upper: Outline, lower: Outline, end: Outline]
type Outline = (length: number) => Shape[]

/** A limb hangs on its root, or, when its hand or foot stays where it is while the root moves, on that. */
function limbLinks({ joints, lens, planted }: Drawn, name: LimbName, [upper, lower, end]: Outlines): Link[] {
  const points = flatPoints(joints[name], lens)
  const [root, middle, wrist, tip] = points
  if (!planted.has(name)) return [chain(points, [upper, lower, end])]
  const backwards = (outline: Outline) => (length: number) =>
    outline(length).map((shape) => ({ ...shape, backwards: true }))
  return [chain([wrist, tip], [end]), chain([wrist, middle, root], [backwards(lower), backwards(upper)])]
}

function flatPoints({ root, middle, end, tip }: LimbJoints, lens: Lens): [Flat, Flat, Flat, Flat] {
  return [lens.flat(root), lens.flat(middle), lens.flat(end), lens.flat(tip)]
}

/** 1 when the second direction lies clockwise of the first on the picture, -1 the other way, 0 when neither. */
function turnOf(lens: Lens, first: Vector, second: Vector): number {
  const [a, b] = [lens.flat(unit(first)), lens.flat(unit(second))]
  const turn = a[0] * b[1] - a[1] * b[0]
  return Math.abs(turn) < 0.2 ? 0 : Math.sign(turn)
}

/** How much of a body's breadth is seen: 0 from its side, 1 from its front. */
function broadness(lens: Lens, across: Vector): number {
  return Math.min(1, Math.hypot(...lens.flat(unit(across))))
}
