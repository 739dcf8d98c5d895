import { describe, expect, it } from 'vitest'
import type { Exercise } from '@/clinical/exercise'
import { lintExercise, type exerciseRules } from '@/clinical/lint'
import { bridge } from '../fixtures'

type Examples = { failing: Record<string, Partial<Exercise>>; passing: Record<string, Partial<Exercise>> }

/** A rule without examples does not compile. Every example is a change to an exercise that is otherwise fine. */
const examples: Record<(typeof exerciseRules)[number]['name'], Examples> = {
  'dose-in-step': {
    failing: stepsOf(
      'Hold 5-10 seconds.',
      'Hold for ten seconds.',
      'Hold for a few seconds.',
      'Hold for half a minute.',
      'Repeat 10 times.',
      'Repeat 10 times slowly.',
      'Do 3 sets.',
      '10 reps each side',
      'Bend and straighten 2 or 3 times.',
      'Repeat twice.',
      'Do this 2-3 times daily.',
      'Repeat several times daily.',
      'Repeat every other day.',
      'Do it x10.',
      'Count slowly to 5.',
      'Stay for 3 breaths.',
      'Rest for 30s.',
    ),
    passing: stepsOf(
      'Do not hold your breath.',
      'Hold behind your thigh, or use a towel.',
      'Bend your knees to 90 degrees.',
      'Straighten your knee and, at the same time, look up.',
      'Move one leg at a time.',
      'Put 2 pillows under your hips.',
      'Repeat on the other side.',
      'Hold on to the back of a chair.',
      'Sit as you do in daily life.',
      'Use the second stair.',
    ),
  },
  'dose-numbers': {
    failing: {
      'repetitions that run backwards': doseOf({ reps: { min: 12, max: 8 } }),
      'repetitions and a time at once': doseOf({ duration: { min: 5, max: 5, unit: 'min' } }),
    },
    passing: { 'a range in order': doseOf({ reps: { min: 8, max: 12 } }) },
  },
  'amount-missing': {
    failing: { 'a dose that only says how often': doseOf({ reps: undefined, hold: undefined }) },
    passing: {
      'a hold without repetitions': doseOf({ reps: undefined }),
      'a time to carry on': doseOf({
        reps: undefined,
        hold: undefined,
        duration: { min: 5, max: 5, unit: 'min' },
      }),
    },
  },
  'frequency-missing': {
    failing: {
      'no frequency': doseOf({ frequency: undefined }),
      'words without a number': doseOf({ frequency: { kind: 'unspecified', text: 'several times daily' } }),
    },
    passing: {
      'a number of times a day': {},
      'as needed': doseOf({ frequency: { kind: 'asNeeded' } }),
    },
  },
  'side-missing': {
    failing: stepsOf(
      'Bend one knee to your chest.',
      'Straighten the affected leg.',
      'Lift your top knee.',
      'Reach one arm forwards and the opposite leg backwards.',
      'Cross your painful left ankle over your knee.',
    ),
    passing: {
      ...stepsOf(
        'Rest one hand on your tummy.',
        'Put one foot in front of the other.',
        'Lift one leg, then the other.',
        'Move one knee at a time.',
        'Lift your hips and keep your knees together.',
      ),
      'a dose that names the side': {
        ...stepOf('Bend one knee to your chest.'),
        ...doseOf({ sides: 'choose' }),
      },
    },
  },
  'side-contradicted': {
    failing: {
      'the painful leg, but each side': { ...stepOf('Lift your painful leg.'), ...doseOf({ sides: 'each' }) },
      'the affected knee, but the other side': {
        ...stepOf('Bend the affected knee.'),
        ...doseOf({ sides: 'unaffected' }),
      },
    },
    passing: {
      'the painful leg and the painful side': {
        ...stepOf('Lift your painful leg.'),
        ...doseOf({ sides: 'affected' }),
      },
      'the unaffected leg in support': {
        ...stepOf('Bend the unaffected leg.'),
        ...doseOf({ sides: 'each' }),
      },
    },
  },
  'return-missing': {
    failing: {
      'a movement out and never back': { steps: [{ text: 'Straighten your knee.', part: 'out' }] },
      'a hold and never back': { steps: [{ text: 'Stay there.', part: 'hold' }] },
    },
    passing: {
      'a movement that comes back': {},
      'a position that is held once': {
        steps: [{ text: 'Lie still.', part: 'hold' }],
        ...doseOf({ reps: undefined, hold: undefined, duration: { min: 5, max: 5, unit: 'min' } }),
      },
    },
  },
  'alternative-missing': {
    failing: {
      'a start on the front': { startPosition: 'prone' },
      'a start on hands and knees': { startPosition: 'handsAndKnees' },
      'an alternative for another reason': {
        startPosition: 'prone',
        alternatives: [{ when: 'pregnant', exercise: 'bridge' }],
      },
    },
    passing: {
      'a start on the back': { startPosition: 'supine' },
      'an alternative to the front': {
        startPosition: 'prone',
        alternatives: [{ when: 'cannotLieProne', exercise: 'bridge' }],
      },
    },
  },
  'stop-rule-missing': {
    failing: { 'no stop rule': { stopRules: [] } },
    passing: { 'one stop rule': {} },
  },
  'breathing-cue-missing': {
    failing: { 'a held strength exercise': { cues: ['Push through your heels.'] } },
    passing: {
      'a tip about breathing': {},
      'a step about breathing': { cues: [], ...stepOf('Tighten your tummy and breathe as usual.') },
      'a stretch': { cues: [], category: 'stretch' },
      'a strength exercise without a hold': { cues: [], ...doseOf({ hold: undefined }) },
    },
  },
}

describe('exercise rules', () => {
  it('should have nothing to say about an exercise that is fine', () => {
    expect(lintExercise(bridge)).toEqual([])
  })

  describe.each(Object.entries(examples))('%s', (rule, { failing, passing }) => {
    it.each(Object.entries(failing))('should speak up about: %s', (_, change) => {
      expect(rulesFor(change)).toContain(rule)
    })

    it.each(Object.entries(passing))('should be content with: %s', (_, change) => {
      expect(rulesFor(change)).not.toContain(rule)
    })
  })

  it('should quote the amount and name the step', () => {
    const [finding] = lintExercise({ ...bridge, ...stepOf('Lift your hips. Hold 5 seconds.') })
    expect(finding).toEqual({
      rule: 'dose-in-step',
      severity: 'block',
      where: 'steps.0.text',
      message: 'Step 1 says how much: “5 seconds”. Take it out of the step and fill in the dose instead.',
    })
  })

  it('should lint the prose as well', () => {
    expect(lintExercise({ ...bridge, purpose: 'Strengthens the glutes.' })).toMatchObject([
      { rule: 'jargon', where: 'purpose' },
    ])
  })
})

function rulesFor(change: Partial<Exercise>): string[] {
  return lintExercise({ ...bridge, ...change }).map(({ rule }) => rule)
}

function stepOf(text: string): Pick<Exercise, 'steps'> {
  return {
    steps: [
      { text, part: 'out' },
      { text: 'Go back.', part: 'return' },
    ],
  }
}

function stepsOf(...texts: string[]): Record<string, Pick<Exercise, 'steps'>> {
  return Object.fromEntries(texts.map((text) => [text, stepOf(text)]))
}

function doseOf(change: Partial<Exercise['defaultDose']>): Pick<Exercise, 'defaultDose'> {
  return { defaultDose: { ...bridge.defaultDose, ...change } }
}
