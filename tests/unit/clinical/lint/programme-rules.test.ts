import { describe, expect, it } from 'vitest'
import type { Exercise } from '@/clinical/exercise'
import { lintProgramme, type programmeRules } from '@/clinical/lint'
import type { Programme } from '@/clinical/programme'
import { bridge, clamshells, doing, phase, programmeOf, walking } from '../fixtures'

type Examples = { failing: Record<string, Programme>; passing: Record<string, Programme> }

const daily = { frequency: { kind: 'perDay' as const, times: { min: 1, max: 1 } } }
const minutes = (min: number, max = min) => ({ duration: { min, max, unit: 'min' as const }, ...daily })
const second = { weeks: { min: 3, max: 4 } }
const noDose: Exercise = { ...bridge, slug: 'no-dose', name: 'No dose', defaultDose: { sides: 'none' } }
const many = ['one', 'two', 'three', 'four', 'five', 'six'].map((slug) => ({ ...bridge, slug, name: slug }))
const exercises = [bridge, clamshells, noDose, ...many]

/** A rule without examples does not compile. */
const examples: Record<(typeof programmeRules)[number]['name'], Examples> = {
  'exercise-unknown': {
    failing: { 'a slug that nobody has': programmeOf(phase([doing('start', 'unicorn')])) },
    passing: { 'a known exercise': programmeOf(phase([doing('start', 'bridge')])) },
  },
  'item-amount-missing': {
    failing: {
      'an exercise without an amount': programmeOf(phase([doing('start', 'no-dose')])),
      'a walk without a time': programmeOf(phase([walking('start', daily)])),
    },
    passing: {
      'an amount in the programme': programmeOf(
        phase([doing('start', 'no-dose', { reps: { min: 5, max: 5 } })]),
      ),
      'something to stop': programmeOf(phase([doing('stop', 'no-dose')])),
      advice: programmeOf(phase([{ change: 'start', target: { kind: 'advice', text: 'Keep active.' } }])),
    },
  },
  'item-dose-numbers': {
    failing: {
      'a range that runs backwards': programmeOf(
        phase([doing('start', 'bridge', { reps: { min: 9, max: 3 } })]),
      ),
    },
    passing: {
      'a range in order': programmeOf(phase([doing('start', 'bridge', { reps: { min: 3, max: 9 } })])),
    },
  },
  'item-frequency-missing': {
    failing: {
      'a walk without a frequency': programmeOf(
        phase([walking('start', { duration: { min: 5, max: 10, unit: 'min' } })]),
      ),
      'words without a number': programmeOf(
        phase([doing('start', 'bridge', { frequency: { kind: 'unspecified', text: 'often' } })]),
      ),
    },
    passing: {
      'a frequency in the usual dose': programmeOf(phase([doing('start', 'bridge')])),
      'a frequency in the programme': programmeOf(phase([walking('start', minutes(5))])),
    },
  },
  'item-left-open': {
    failing: {
      'an exercise that vanishes': programmeOf(phase([doing('start', 'bridge')]), phase([], second)),
    },
    passing: {
      'an exercise that is stopped': programmeOf(
        phase([doing('start', 'bridge')]),
        phase([doing('stop', 'bridge')], second),
      ),
      'an exercise that goes on': programmeOf(
        phase([doing('start', 'bridge')]),
        phase([doing('continue', 'bridge')], second),
      ),
    },
  },
  'item-not-started': {
    failing: {
      'carrying on with something new': programmeOf(phase([doing('continue', 'bridge')])),
      'stopping something new': programmeOf(phase([doing('stop', 'bridge')])),
    },
    passing: { 'something new that starts': programmeOf(phase([doing('start', 'bridge')])) },
  },
  'item-repeated': {
    failing: {
      'an exercise alone and in a group': programmeOf(
        phase([
          doing('start', 'bridge'),
          { change: 'start', target: { kind: 'group', label: 'Strength', exercises: ['bridge'] } },
        ]),
      ),
    },
    passing: {
      'two exercises': programmeOf(phase([doing('start', 'bridge'), doing('start', 'clamshells')])),
    },
  },
  'day-too-long': {
    failing: { 'a walk of up to 31 minutes': programmeOf(phase([walking('start', minutes(20, 31))])) },
    passing: { 'a walk of up to 30 minutes': programmeOf(phase([walking('start', minutes(20, 30))])) },
  },
  'too-many-exercises': {
    failing: { '6 exercises': programmeOf(phase(many.map(({ slug }) => doing('start', slug)))) },
    passing: { '5 exercises': programmeOf(phase(many.slice(1).map(({ slug }) => doing('start', slug)))) },
  },
  'weeks-out-of-order': {
    failing: {
      'a gap': programmeOf(phase([]), phase([], { weeks: { min: 4, max: 5 } })),
      'an overlap': programmeOf(phase([]), phase([], { weeks: { min: 2, max: 5 } })),
      'weeks that run backwards': programmeOf(phase([], { weeks: { min: 2, max: 1 } })),
    },
    passing: { 'one after the other': programmeOf(phase([]), phase([], second)) },
  },
  'criteria-missing': {
    failing: {
      'no criteria to start': programmeOf(phase([], { entry: [] })),
      'no criteria to move on': programmeOf(phase([], { exit: [] }), phase([], second)),
    },
    passing: { 'no criteria to move on from the last phase': programmeOf(phase([], { exit: [] })) },
  },
}

describe('programme rules', () => {
  describe.each(Object.entries(examples))('%s', (rule, { failing, passing }) => {
    it.each(Object.entries(failing))('should speak up about: %s', (_, programme) => {
      expect(rulesFor(programme)).toContain(rule)
    })

    it.each(Object.entries(passing))('should be content with: %s', (_, programme) => {
      expect(rulesFor(programme)).not.toContain(rule)
    })
  })

  it('should name what was left open, and where', () => {
    const programme = programmeOf(
      phase([doing('start', 'bridge'), doing('start', 'clamshells')]),
      phase([], { ...second, label: 'Move more' }),
    )
    expect(lintProgramme(programme, exercises)).toContainEqual({
      rule: 'item-left-open',
      severity: 'warn',
      where: 'phases.1.items',
      message:
        'Bridge and Clamshells: done in the phase before, but phase 2 (“Move more”) does not say whether to carry on or to stop. Add a line.',
    })
  })

  it('should tell the minutes of a day that is too long', () => {
    const programme = programmeOf(phase([walking('start', minutes(25, 40))]))
    expect(lintProgramme(programme, exercises).map(({ message }) => message)).toEqual([
      expect.stringContaining('takes about 25 to 40 minutes'),
    ])
  })

  it('should lint the prose as well', () => {
    const programme = programmeOf(phase([], { goal: 'Walk 5-10 minutes.' }))
    expect(lintProgramme(programme, exercises)).toMatchObject([
      { rule: 'dashed-range', where: 'phases.0.goal', replacement: 'Walk 5 to 10 minutes.' },
    ])
  })
})

function rulesFor(programme: Programme): string[] {
  return lintProgramme(programme, exercises).map(({ rule }) => rule)
}
