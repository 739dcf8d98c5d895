import { describe, expect, it } from 'vitest'
import { lintCareCard } from '@/clinical/lint'
import { ukRegions } from '@/clinical/uk-regions'

const regions = Object.values(ukRegions)

describe('UK regions', () => {
  it('should send an emergency to 999 or A&E everywhere', () => {
    expect(regions.filter(({ emergencyAction }) => !/999.*A&E/.test(emergencyAction))).toEqual([])
  })

  it('should not send anybody in Northern Ireland to 111', () => {
    expect(JSON.stringify(ukRegions['northern-ireland'])).not.toContain('111')
    expect(ukRegions['northern-ireland'].urgentService.telephone).toBeNull()
  })

  it('should name NHS 24 in Scotland and NHS 111 Wales in Wales', () => {
    expect(ukRegions.scotland.urgentAction).toContain('NHS 24 on 111')
    expect(ukRegions.wales.urgentAction).toContain('NHS 111 Wales')
  })

  it.each(regions)(
    'should open headings in $name that pass the linter',
    ({ emergencyAction, urgentAction }) => {
      const items = ['you cannot pee']
      expect(lintCareCard({ level: 'emergency', heading: `${emergencyAction} if:`, items })).toEqual([])
      expect(lintCareCard({ level: 'urgent', heading: `${urgentAction} if:`, items })).toEqual([])
    },
  )
})
