import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  careCardRules,
  exerciseRules,
  lintCareCard,
  lintExercise,
  lintPage,
  lintProgramme,
  lintText,
  pageRules,
  programmeRules,
  textRules,
} from '@/clinical/lint'
import type { Finding } from '@/clinical/lint/finding'
import { careCard, exercise, pageOutline, programme, text } from '../arbitraries'

const anything: fc.Arbitrary<Finding[]> = fc.oneof(
  exercise.map(lintExercise),
  fc
    .tuple(programme, fc.array(exercise, { maxLength: 3 }))
    .map(([plan, exercises]) => lintProgramme(plan, exercises)),
  careCard.map(lintCareCard),
  pageOutline.map(lintPage),
  text.map((given) => lintText({ where: 'body', label: 'The text', text: given })),
)

describe('linter', () => {
  it('should never fail, and say where and what in whole sentences, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (findings) => {
        expect(findings.filter(({ where }) => !/^[a-zA-Z]+(\.[a-zA-Z0-9]+)*$/.test(where))).toEqual([])
        expect(
          findings.filter(({ message }) => !/[.”]$/.test(message) || /undefined|\[object/.test(message)),
        ).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('should give every rule a name of its own', () => {
    const names = [...exerciseRules, ...programmeRules, ...careCardRules, ...pageRules, ...textRules].map(
      ({ name }) => name,
    )
    expect(new Set(names).size).toBe(names.length)
  })

  it('should keep from patients what is dangerous, and nothing else', () => {
    const rules = [...exerciseRules, ...programmeRules, ...careCardRules, ...pageRules, ...textRules]
    const blocking = rules.filter(({ severity }) => severity === 'block').map(({ name }) => name)
    expect(blocking).toEqual([
      'dose-in-step',
      'dose-numbers',
      'side-missing',
      'exercise-unknown',
      'item-amount-missing',
      'item-dose-numbers',
      'heading-without-action',
      'service-for-level-missing',
      'signs-missing',
      'emergency-card-missing',
      'emergency-card-late',
      'do-not-wording',
    ])
  })

  it('should have nothing left to say about a text once its suggestion is taken', () => {
    fc.assert(
      fc.property(text, (given) => {
        const again = lintText({ where: 'body', label: 'The text', text: given })
          .filter(({ replacement }) => replacement !== undefined)
          .flatMap(({ rule, replacement }) =>
            lintText({ where: 'body', label: 'The text', text: replacement ?? '' }).filter(
              (finding) => finding.rule === rule,
            ),
          )
        expect(again).toEqual([])
      }),
    )
  })
})
