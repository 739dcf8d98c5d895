import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OutlineBlock } from '@/clinical/page-outline'
import { emergencyCardComesFirst, regionsNeedingEmergencyNotice } from '@/clinical/red-flags'
import { outlineBlock } from './arbitraries'

const emergency: OutlineBlock = { kind: 'careCard', level: 'emergency' }
const urgent: OutlineBlock = { kind: 'careCard', level: 'urgent' }
const exercise: OutlineBlock = { kind: 'exercise' }
const prose: OutlineBlock = { kind: 'other' }

describe('red flags', () => {
  it('should demand an emergency notice for the spine', () => {
    expect(regionsNeedingEmergencyNotice(['hip', 'lower-back', 'knee'])).toEqual(['lower-back'])
    expect(regionsNeedingEmergencyNotice(['neck', 'upper-back', 'whole-body'])).toHaveLength(3)
    expect(regionsNeedingEmergencyNotice(['hip', 'shoulder', 'ankle-foot'])).toEqual([])
  })

  it.each([
    [true, [prose, emergency, exercise]],
    [true, [emergency, prose]],
    [true, []],
    [false, [exercise, emergency]],
    [false, [urgent, exercise]],
    [false, [exercise]],
  ])('should answer %s for the order %j', (answer, blocks) => {
    expect(emergencyCardComesFirst(blocks)).toBe(answer)
  })

  it('should be satisfied by an emergency card at the top of any page', () => {
    fc.assert(
      fc.property(fc.array(outlineBlock), (blocks) => {
        expect(emergencyCardComesFirst([emergency, ...blocks])).toBe(true)
        expect(emergencyCardComesFirst([exercise, ...blocks])).toBe(false)
      }),
    )
  })
})
