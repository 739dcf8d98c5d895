import { describe, expect, it } from 'vitest'
import type { CareCard } from '@/clinical/care-card'
import { lintCareCard, type careCardRules } from '@/clinical/lint'
import { emergencyCard } from '../fixtures'

type Examples = { failing: Partial<CareCard>[]; passing: Partial<CareCard>[] }

/** A rule without examples does not compile. */
const examples: Record<(typeof careCardRules)[number]['name'], Examples> = {
  'heading-without-action': {
    failing: [
      { heading: 'Red flags: seek urgent medical help' },
      { heading: 'Call 999' },
      { heading: 'If you have any of these:' },
    ],
    passing: [
      { heading: 'Call 999 or go to A&E now if:' },
      { heading: 'Call 999 or go to A&E now if you have back pain or sciatica and:' },
      { heading: 'See a GP or physiotherapist if:', level: 'nonUrgent' },
    ],
  },
  'service-for-level-missing': {
    failing: [
      { level: 'emergency', heading: 'Get help now if:' },
      { level: 'emergency', heading: 'See a GP if:' },
      { level: 'emergency', heading: 'Call NHS 111 now if:' },
      { level: 'urgent', heading: 'Get help today if:' },
      { level: 'urgent', heading: 'See a physiotherapist today if:' },
    ],
    passing: [
      { level: 'emergency', heading: 'Go to A&E now if:' },
      { level: 'urgent', heading: 'Get help from NHS 111 if:' },
      { level: 'nonUrgent', heading: 'Contact us if:' },
    ],
  },
  'signs-missing': {
    failing: [{ items: [] }, { items: [' '] }],
    passing: [{ items: ['you cannot pee'] }],
  },
  'too-many-services': {
    failing: [{ heading: 'Call 999, 111 or a GP, or go to A&E, if:' }],
    passing: [
      { heading: 'Call 999 or go to A&E now if:' },
      { heading: 'Call NHS 111 or the GP out-of-hours service if:' },
    ],
  },
}

describe('care card rules', () => {
  it('should have nothing to say about a card that is fine', () => {
    expect(lintCareCard(emergencyCard)).toEqual([])
  })

  describe.each(Object.entries(examples))('%s', (rule, { failing, passing }) => {
    it.each(failing)('should speak up about: %j', (change) => {
      expect(rulesFor(change)).toContain(rule)
    })

    it.each(passing)('should be content with: %j', (change) => {
      expect(rulesFor(change)).not.toContain(rule)
    })
  })
})

function rulesFor(change: Partial<CareCard>): string[] {
  return lintCareCard({ ...emergencyCard, ...change }).map(({ rule }) => rule)
}
