import type { Rule } from '../finding'
import type { Passage } from '../passage'

/**
 * NHS content style guide, "A to Z of NHS health writing": the plain word first, the medical one in brackets behind it
 * if people will hear it from a clinician. So a term in brackets, or one that brackets explain, passes.
 */
export const jargon = {
  name: 'jargon',
  severity: 'hint',
  check: ({ where, label, text }) =>
    terms
      .flatMap(([pattern, plain]) => {
        const term = pattern.exec(text.replace(/\([^)]*\)/g, '()'))?.[0]
        return term ? [{ term, plain }] : []
      })
      .map(({ term, plain }) => ({
        where,
        message: `${label} says “${term}”, which many patients do not know. Say “${plain}”, with the medical word in brackets if they will hear it.`,
      })),
} as const satisfies Rule<Passage>

const terms: readonly (readonly [term: RegExp, plain: string])[] = (
  [
    ['prone', 'on your front'],
    ['supine', 'on your back'],
    ['glutes?|gluteals?', 'bottom muscles'],
    ['quads|quadriceps', 'front thigh muscles'],
    ['abs|abdominals', 'tummy muscles'],
    ['abdomen', 'tummy'],
    ['buttocks?', 'bottom'],
    ['lumbar', 'lower back'],
    ['thoracic', 'upper back'],
    ['cervical', 'neck'],
    ['flexion', 'bending'],
    ['extension', 'straightening'],
    ['abduction', 'moving outwards'],
    ['adduction', 'moving inwards'],
    ['isometric', 'without moving'],
    ['bilateral', 'on both sides'],
    ['unilateral', 'on one side'],
    ['saddle area', 'around your genitals, bottom or between your legs'],
    ['radiating', 'spreading'],
    ['acute', 'sudden or new'],
    ['neuropathic', 'nerve'],
    ['par(?:a)?esthesia', 'tingling'],
    ['oedema', 'swelling'],
    ['analgesi(?:a|cs?)', 'painkillers'],
    ['medications?', 'medicine'],
    ['conservative treatment', 'treatment without an operation'],
    ['contraindicated', 'not safe'],
    ['exacerbates?', 'makes worse'],
    ['urinat(?:e|ing|ion)', 'pee'],
    ['defecat(?:e|ing|ion)|bowel movements?', 'poo'],
    ['prior to', 'before'],
    ['commenc(?:e|ing)', 'start'],
    ['utili[sz](?:e|ing)', 'use'],
    ['reps', 'repetitions'],
  ] as const
).map(([term, plain]) => [new RegExp(String.raw`\b(?:${term})\b(?! \(\))`, 'i'), plain])
