import { describe, expect, it } from 'vitest'
import { figures, type FigureName } from '@/figures/figures'
import { jointsOf, type Joints } from '@/figures/joints'
import { angleBetween, dot, minus } from '@/figures/vector'

function endOf(name: FigureName): Joints {
  const { poses } = figures[name]
  return jointsOf(figures[name], poses[1] ?? poses[0])
}

function startOf(name: FigureName): Joints {
  return jointsOf(figures[name], figures[name].poses[0])
}

describe('what an exercise is about', () => {
  it('should be seen in the bridge: shoulders, hips and knees in one line', () => {
    const { shoulders, hips, nearLeg } = endOf('bridge')
    expect(angleBetween(minus(hips, shoulders), minus(nearLeg.middle, nearLeg.root))).toBeLessThan(3)
  })

  it('should be seen with the knee to the opposite shoulder: it crosses the middle of the body', () => {
    const { across } = figures['knee-to-opposite-shoulder']
    expect(dot(startOf('knee-to-opposite-shoulder').nearLeg.middle, across)).toBeGreaterThan(0)
    expect(dot(endOf('knee-to-opposite-shoulder').nearLeg.middle, across)).toBeLessThan(0)
  })

  it('should be seen in the pelvic tilt: the lower back comes down to the floor', () => {
    const [before, after] = [startOf('pelvic-tilts'), endOf('pelvic-tilts')]
    expect(before.waist[1] - after.waist[1]).toBeGreaterThan(6)
    expect(before.ribs[1] - after.ribs[1]).toBeGreaterThan(6)
  })

  it('should be seen on hands and knees and in the push-up: the arms that carry are straight', () => {
    const arms = [
      startOf('bird-dog').nearArm,
      endOf('bird-dog').farArm,
      endOf('prone-press-ups').nearArm,
      endOf('prone-press-ups').farArm,
    ]
    for (const { root, middle, end } of arms)
      expect(angleBetween(minus(middle, root), minus(end, middle))).toBeLessThan(30)
  })

  it('should be seen in the glide and the floss: the knee straightens, short of its lock', () => {
    for (const name of ['sciatic-nerve-floss', 'seated-sciatic-nerve-glide'] as const) {
      const bendOf = ({ nearLeg: { root, middle, end } }: Joints) =>
        angleBetween(minus(middle, root), minus(end, middle))
      expect(bendOf(startOf(name))).toBeGreaterThan(60)
      expect(bendOf(endOf(name))).toBeLessThan(25)
    }
  })
})
