import { describe, expect, it } from 'vitest'
import { lintPage, type pageRules } from '@/clinical/lint'
import type { OutlineBlock, PageOutline } from '@/clinical/page-outline'
import { safePage } from '../fixtures'

type Examples = { failing: Partial<PageOutline>[]; passing: Partial<PageOutline>[] }

const emergency: OutlineBlock = { kind: 'careCard', level: 'emergency' }
const callout: OutlineBlock = { kind: 'warningCallout' }

/** A rule without examples does not compile. */
const examples: Record<(typeof pageRules)[number]['name'], Examples> = {
  'emergency-card-missing': {
    failing: [{ blocks: [] }, { blocks: [{ kind: 'careCard', level: 'urgent' }] }],
    passing: [{ blocks: [emergency] }, { blocks: [], bodyRegions: ['knee'] }],
  },
  'emergency-card-late': {
    failing: [{ blocks: [{ kind: 'exercise' }, emergency] }],
    passing: [{ blocks: [emergency, { kind: 'exercise' }] }],
  },
  'too-many-emergency-cards': {
    failing: [{ blocks: [emergency, emergency] }],
    passing: [{ blocks: [emergency, { kind: 'careCard', level: 'urgent' }] }],
  },
  'too-many-callouts': {
    failing: [{ blocks: [emergency, callout, callout, callout] }],
    passing: [{ blocks: [emergency, callout, callout] }],
  },
  'do-not-wording': {
    failing: [{ blocks: [emergency, { kind: 'doNotList', items: ['do not run', 'heavy lifting'] }] }],
    passing: [
      { blocks: [emergency, { kind: 'doNotList', items: ['do not run', 'Do not lift heavy things'] }] },
      { blocks: [emergency, { kind: 'doList', items: ['keep walking'] }] },
    ],
  },
}

describe('page rules', () => {
  it('should have nothing to say about a page that is fine', () => {
    expect(lintPage(safePage)).toEqual([])
  })

  describe.each(Object.entries(examples))('%s', (rule, { failing, passing }) => {
    it.each(failing)('should speak up about: %j', (change) => {
      expect(rulesFor(change)).toContain(rule)
    })

    it.each(passing)('should be content with: %j', (change) => {
      expect(rulesFor(change)).not.toContain(rule)
    })
  })

  it.each([
    ['Don’t bend forwards', 'do not bend forwards'],
    ['Never lift heavy things', 'do not lift heavy things'],
    ['Sit for long', 'do not sit for long'],
  ])('should suggest for "%s": "%s"', (item, replacement) => {
    const [finding] = lintPage({ bodyRegions: [], blocks: [{ kind: 'doNotList', items: [item] }] })
    expect(finding).toMatchObject({ where: 'blocks.0.items.0', replacement })
  })
})

function rulesFor(change: Partial<PageOutline>): string[] {
  return lintPage({ ...safePage, ...change }).map(({ rule }) => rule)
}
