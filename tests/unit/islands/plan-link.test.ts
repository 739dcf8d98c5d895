import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dose } from '@/clinical/dose'
import { doseProblems } from '@/clinical/dose-problems'
import { doseCode, doseOfCode } from '@/islands/plan-link/dose-code'
import { planCode, planOfCode, type Plan } from '@/islands/plan-link/plan-code'
import { exercises } from '@/demo/exercises/exercises'
import { dose } from '../clinical/arbitraries'

/** `asTolerated: false` says no more than nothing, and so do fields without a value. */
function bare(given: Dose): Dose {
  const { asTolerated, ...rest } = JSON.parse(JSON.stringify(given)) as Dose
  return asTolerated ? { ...rest, asTolerated } : rest
}

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)
const plan: fc.Arbitrary<Plan> = fc.uniqueArray(
  fc.record({ slug, dose: dose.map(bare).filter((given) => doseProblems(given).length === 0) }),
  { minLength: 1, maxLength: 12, selector: (line) => line.slug },
)

describe('a dose in a link', () => {
  it('should come back as it was', () => {
    fc.assert(
      fc.property(dose, (given) => {
        expect(doseOfCode(doseCode(given))).toEqual(bare(given))
      }),
    )
  })

  it('should be short', () => {
    expect(
      doseCode({
        reps: { min: 10, max: 10 },
        hold: { min: 5, max: 10, unit: 's' },
        sides: 'each',
        frequency: { kind: 'everyHours', hours: { min: 2, max: 3 } },
      }),
    ).toBe('r10,h5-10s,xe,fh2-3')
  })

  it('should be read in one spelling only, and nothing else as a dose', () => {
    for (const code of [
      '',
      'r10',
      'xn,r10',
      'r10,r10,xn',
      'r010,xn',
      'r10,xz',
      'r10,xn,q',
      'd5,xn',
      'lc%,xn',
    ]) {
      expect(doseOfCode(code), code).toBeNull()
    }
    fc.assert(fc.property(fc.string(), (code) => void doseOfCode(code)))
  })
})

describe('a plan in a link', () => {
  it('should come back as it was, in signs that stand in an address as they are', () => {
    fc.assert(
      fc.property(plan, (given) => {
        const code = planCode(given, 'moorlands')
        expect(planOfCode(code, 'moorlands')).toEqual(given)
        expect(new URL(`https://example.org/plan#${code}`).hash.slice(1)).toBe(code)
      }),
    )
  })

  it('should be refused by another practice', () => {
    fc.assert(
      fc.property(plan, (given) => {
        expect(planOfCode(planCode(given, 'moorlands'), 'cheshire-east')).toBeNull()
      }),
    )
  })

  it('should be refused when a sign of it is lost or changed', () => {
    fc.assert(
      fc.property(plan, fc.nat(), fc.constantFrom('', '0', 'x', ';'), (given, place, sign) => {
        const code = planCode(given, 'moorlands')
        const at = place % code.length
        const changed = code.slice(0, at) + sign + code.slice(at + 1)
        fc.pre(changed !== code)
        expect(planOfCode(changed, 'moorlands')).toBeNull()
      }),
    )
  })

  it('should refuse what is no plan without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(planOfCode(text, 'moorlands')).toBeNull()
      }),
    )
  })

  it('should keep all twelve exercises of the demonstration within a QR code', () => {
    const everything = exercises.map((exercise) => ({ slug: exercise.slug, dose: exercise.defaultDose }))
    expect(everything).toHaveLength(12)
    expect(`https://www.example-physio.co.uk/plan#${planCode(everything, 'moorlands')}`.length).toBeLessThan(
      1000,
    )
  })
})
