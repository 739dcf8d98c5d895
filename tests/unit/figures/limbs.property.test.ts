import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengths } from '@/figures/body'
import type { Figure, Pose } from '@/figures/figure'
import { figureNames, figures } from '@/figures/figures'
import { jointsOf, limbNames, type Joints } from '@/figures/joints'
import { angleBetween, length, minus, type Vector } from '@/figures/vector'

const poses = figureNames.flatMap((name) =>
  figures[name].poses.map((pose, index) => ({ name, position: index + 1, figure: figures[name], pose })),
)

function bonesOf(joints: Joints): Record<string, number> {
  const between = (a: Vector, b: Vector) => Math.round(length(minus(a, b)) * 1000) / 1000
  const { hips, waist, ribs, shoulders, neck, crown } = joints
  return {
    pelvis: between(hips, waist),
    lumbar: between(waist, ribs),
    thorax: between(ribs, shoulders),
    neck: between(shoulders, neck),
    head: between(neck, crown),
    ...Object.fromEntries(
      limbNames.flatMap((name) => {
        const { root, middle, end, tip } = joints[name]
        const [upper, lower, last] = name.endsWith('Arm')
          ? ['upperArm', 'forearm', 'hand']
          : ['thigh', 'shin', 'foot']
        return [
          [`${name} ${upper}`, between(root, middle)],
          [`${name} ${lower}`, between(middle, end)],
          [`${name} ${last}`, between(end, tip)],
        ]
      }),
    ),
  }
}

const everyBone = {
  ...Object.fromEntries(
    (['pelvis', 'lumbar', 'thorax', 'neck', 'head'] as const).map((bone) => [bone, lengths[bone]]),
  ),
  ...Object.fromEntries(
    limbNames.flatMap((name) =>
      (name.endsWith('Arm')
        ? (['upperArm', 'forearm', 'hand'] as const)
        : (['thigh', 'shin', 'foot'] as const)
      ).map((bone) => [`${name} ${bone}`, lengths[bone]]),
    ),
  ),
}

describe('a body', () => {
  it.each(poses)('should keep every length: $name, position $position', ({ figure, pose }) => {
    expect(bonesOf(jointsOf(figure, pose))).toEqual(everyBone)
  })

  it('should keep every length wherever a hand or foot can be', () => {
    const away = fc.double({ min: -30, max: 30, noNaN: true })
    const angle = fc.integer({ min: -180, max: 180 })
    fc.assert(
      fc.property(away, away, away, angle, angle, (x, y, z, turn, bend) => {
        const standing = poseWith({ x, y, z, turn, bend })
        expect(bonesOf(jointsOf(upright, standing))).toEqual(everyBone)
      }),
    )
  })

  it('should refuse a place that no foot reaches', () => {
    const far = poseWith({ x: 200, y: 0, z: 0, turn: 0, bend: 0 })
    expect(() => jointsOf(upright, far)).toThrow('The hand cannot be at')
  })

  it.each(poses)('should bend only as people do: $name, position $position', ({ figure, pose }) => {
    const joints = jointsOf(figure, pose)
    const [pelvis, lumbar, thorax] = pose.spine
    for (const bend of [lumbar - pelvis, thorax - lumbar]) expect(Math.abs(bend)).toBeLessThanOrEqual(35)
    expect(Math.abs(pose.neck - thorax)).toBeLessThanOrEqual(30)
    expect(Math.abs(pose.head - pose.neck)).toBeLessThanOrEqual(35)
    const trunk = minus(joints.waist, joints.hips)
    for (const name of ['nearLeg', 'farLeg'] as const) {
      const { root, middle, end, tip } = joints[name]
      // Straight is 0 at the knee; 180 at the hip, where a knee on the chest is about 45.
      expect(angleBetween(minus(middle, root), minus(end, middle))).toBeLessThanOrEqual(145)
      expect(angleBetween(trunk, minus(middle, root))).toBeGreaterThanOrEqual(40)
      // From ankle to toes: 90 stands flat, 115 is drawn up, 15 stretched out, as the ankle lies above the sole.
      const ankle = angleBetween(minus(end, middle), minus(tip, end))
      expect(ankle).toBeGreaterThanOrEqual(14)
      expect(ankle).toBeLessThanOrEqual(115)
    }
    for (const name of ['nearArm', 'farArm'] as const) {
      const { root, middle, end } = joints[name]
      expect(angleBetween(minus(middle, root), minus(end, middle))).toBeLessThanOrEqual(165)
    }
  })
})

const upright: Figure = { ...figures['bird-dog'], front: [1, 0, 0] }

/** Somebody upright whose near hand and foot are put somewhere around where they rest. */
function poseWith({ x, y, z, turn, bend }: Record<'x' | 'y' | 'z' | 'turn' | 'bend', number>): Pose {
  const towards: Vector = [Math.cos(bend), Math.sin(bend), 0.5]
  return {
    hips: [0, 90, 0],
    spine: [90, 90, 90],
    neck: 90,
    head: 90,
    nearArm: { to: [x / 2 + 10, 115 + y / 2, 14 + z / 2], bend: towards, end: turn },
    farArm: { to: [10, 105, -14], bend: [-1, 0, 0], end: turn },
    nearLeg: { to: [x / 2 + 15, 40 + y / 2, 8 + z / 2], bend: towards, end: turn },
    farLeg: { to: [0, 12, -8], bend: [1, 0, 0], end: 0 },
  }
}
