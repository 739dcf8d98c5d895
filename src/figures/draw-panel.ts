import type { Lens } from './camera'
import { drawArrow } from './draw-arrow'
import { drawProps, type Ground } from './draw-props'
import type { Figure, Layer, LimbName, Pose } from './figure'
import { jointsOf, limbNames } from './joints'
import { drawLink } from './links'
import { motionless, type Movements } from './movements'
import { personIn } from './person'
import { group } from './svg'
import type { Vector } from './vector'

/** Markup of one position: what is needed, the person, and in the last one where the movement goes. */
export function drawPanel(
  figure: Figure,
  index: number,
  { lens, ground, movements }: { lens: Lens; ground: Ground; movements: Movements },
): string {
  const planted = plantedLimbs(figure, lens)
  const person = (pose: Pose | undefined) => pose && personIn(figure, pose, planted)
  const shown = person(figure.poses[index]) ?? []
  const begins = index === 0 ? undefined : person(figure.poses[0])
  const between = index === 0 ? undefined : person(figure.between)
  const layers = shown.map(({ layer, links }, at) => {
    const parts = links.map((link, n) =>
      drawLink(
        link,
        { begin: begins?.[at]?.links[n], between: between?.[at]?.links[n] },
        begins ? movements : motionless,
      ),
    )
    return group({ class: toneOf(layer, figure) }, parts.join(''))
  })
  const isLast = index === figure.poses.length - 1
  const arrows = isLast ? (figure.arrows ?? []).map((arrow) => drawArrow(arrow, lens)) : []
  return [drawProps(figure.props ?? [], { lens, ground }), ...layers, ...arrows].join('')
}

function toneOf(layer: Layer, { moves }: Figure): string {
  return moves.some((mover) => mover === layer) ? 'accent' : tones[layer]
}

const tones: Record<Layer, string> = {
  trunk: 'shirt',
  towel: 'towel',
  nearArm: 'near',
  nearLeg: 'near',
  farArm: 'far',
  farLeg: 'far',
}

/** Limbs whose hand or foot stays where it is while their root moves. */
function plantedLimbs(figure: Figure, lens: Lens): ReadonlySet<LimbName> {
  const [first, second] = figure.poses.map((pose) => jointsOf(figure, pose))
  if (!first || !second) return new Set()
  const moved = (a: Vector, b: Vector) => {
    const [p, q] = [lens.flat(a), lens.flat(b)]
    return Math.hypot(p[0] - q[0], p[1] - q[1]) > 1
  }
  return new Set(
    limbNames.filter(
      (name) => !moved(first[name].end, second[name].end) && moved(first[name].root, second[name].root),
    ),
  )
}
