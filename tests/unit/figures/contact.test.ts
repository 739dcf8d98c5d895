import { describe, expect, it } from 'vitest'
import type { LimbName } from '@/figures/figure'
import { figureNames, figures, type FigureName } from '@/figures/figures'
import { jointsOf, type Joints } from '@/figures/joints'
import { cross, dot, minus } from '@/figures/vector'

type Touch = [part: string, height: (joints: Joints) => number, from: number, to: number]

/** The height of a joint when the skin around it touches what carries it. */
const lyingHips: Touch = ['hips', ({ hips }) => hips[1], 11, 13]
const shoulders: Touch = ['shoulders', ({ shoulders: [, y] }) => y, 8, 13]
const foot = (leg: LimbName): Touch => [leg, (joints) => joints[leg].end[1], 4, 6]
const hand = (arm: LimbName): Touch => [arm, (joints) => joints[arm].end[1], 3, 4.5]
const knee = (leg: LimbName): Touch => [`${leg} knee`, (joints) => joints[leg].middle[1], 4, 8]
const instep = (leg: LimbName): Touch => [`${leg} instep`, (joints) => joints[leg].end[1], 4, 8]

/** What carries the body in each position. */
const contacts: Record<FigureName, readonly (readonly Touch[])[]> = {
  'prone-lying': [[instep('nearLeg'), instep('farLeg')]],
  'prone-press-ups': [
    [lyingHips, hand('nearArm'), hand('farArm'), instep('nearLeg'), instep('farLeg')],
    [lyingHips, hand('nearArm'), hand('farArm'), instep('nearLeg'), instep('farLeg')],
  ],
  'pelvic-tilts': [
    [lyingHips, shoulders, foot('nearLeg'), foot('farLeg')],
    [lyingHips, shoulders, foot('nearLeg'), foot('farLeg')],
  ],
  'sciatic-nerve-floss': [
    [lyingHips, shoulders, foot('farLeg')],
    [lyingHips, shoulders, foot('farLeg')],
  ],
  'seated-sciatic-nerve-glide': [
    [['hips on the seat', ({ hips }) => hips[1] - 46, 9, 12], foot('farLeg')],
    [['hips on the seat', ({ hips }) => hips[1] - 46, 9, 12], foot('farLeg')],
  ],
  'knee-to-opposite-shoulder': [
    [lyingHips, shoulders, foot('farLeg')],
    [lyingHips, shoulders, foot('farLeg')],
  ],
  'figure-4-stretch': [
    [lyingHips, shoulders, foot('farLeg')],
    [lyingHips, shoulders],
  ],
  'hamstring-stretch': [
    [lyingHips, shoulders, foot('farLeg')],
    [lyingHips, shoulders, foot('farLeg')],
  ],
  bridge: [
    [lyingHips, shoulders, foot('nearLeg'), foot('farLeg'), hand('nearArm')],
    [shoulders, foot('nearLeg'), foot('farLeg'), hand('nearArm')],
  ],
  'bird-dog': [
    [hand('nearArm'), hand('farArm'), knee('nearLeg'), knee('farLeg')],
    [hand('farArm'), knee('nearLeg')],
  ],
  clamshells: [
    [foot('farLeg'), knee('farLeg')],
    [foot('farLeg'), knee('farLeg')],
  ],
  'abdominal-bracing': [
    [lyingHips, shoulders, foot('nearLeg'), foot('farLeg')],
    [lyingHips, shoulders, foot('nearLeg'), foot('farLeg')],
  ],
}

const touches = figureNames.flatMap((name) =>
  contacts[name].flatMap((parts, index) =>
    parts.map(([part, height, from, to]) => ({ name, position: index + 1, part, height, from, to })),
  ),
)

describe('a figure', () => {
  it.each(touches)(
    'should rest on what carries it: $name, position $position, $part',
    ({ name, position, height, from, to }) => {
      const [first, second = first] = figures[name].poses
      const joints = jointsOf(figures[name], position === 1 ? first : second)
      expect(height(joints)).toBeGreaterThanOrEqual(from)
      expect(height(joints)).toBeLessThanOrEqual(to)
    },
  )

  it('should not slide over the floor while it moves', () => {
    const bridge = figures.bridge.poses.map((pose) => jointsOf(figures.bridge, pose).shoulders)
    const [before = [0, 0, 0], after = [0, 0, 0]] = bridge
    expect(Math.hypot(...minus(before, after))).toBeLessThan(2.5)
  })

  it.each(figureNames.filter((name) => figures[name].side !== null))(
    'should name the side of the body that it moves: %s',
    (name) => {
      const figure = figures[name]
      const { hips, waist } = jointsOf(figure, figure.poses[0])
      const right = cross(figure.front, minus(waist, hips))
      const nearIs = dot(right, figure.across) > 0 ? 'right' : 'left'
      expect(figure.moves[0]).toMatch(/^near/)
      expect(figure.side).toBe(nearIs)
    },
  )
})
