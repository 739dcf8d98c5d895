import { describe, expect, it } from 'vitest'
import { lintText, type textRules } from '@/clinical/lint'

type Examples = { failing: string[]; passing: string[] }

const twentyWords =
  'Lie on your back with your knees bent and your feet flat, then breathe out and lift your hips slowly.'

/** A rule without examples does not compile. */
const examples: Record<(typeof textRules)[number]['name'], Examples> = {
  'dashed-range': {
    failing: ['Rest for 5-10 minutes.', 'Weeks 1 – 2'],
    passing: ['Rest for 5 to 10 minutes.', 'Checked on 2026-11-22.', 'Do press-ups.'],
  },
  percentage: {
    failing: ['80-90% of people get better.', 'About 70 per cent get better.', 'It helps 5.5 % of people.'],
    passing: ['7 in 10 people get better.'],
  },
  'number-word': {
    failing: ['Put two pillows under your hips.', 'Rest for ten minutes.'],
    passing: ['Put 2 pillows under your hips.', 'Move one leg at a time.', 'It may weigh on you.'],
  },
  'long-sentence': {
    failing: [twentyWords.replace('slowly', 'slowly up')],
    passing: [twentyWords, `${twentyWords} ${twentyWords}`],
  },
  'long-paragraph': {
    failing: ['Sit. Stand. Walk. Rest.', 'Sit. Stand.\nWalk. Rest.'],
    passing: ['Sit. Stand. Walk.', 'Sit. Stand.\n\nWalk. Rest.', 'Use a weight of 0.5kg. Rest.'],
  },
  'american-spelling': {
    failing: [
      'Get a personalized plan.',
      'Pain may centralize.',
      'Follow the program.',
      'A physical therapist can help.',
    ],
    passing: [
      'Get a personalised plan.',
      'Follow the programme.',
      'Choose a size that fits.',
      'The prize is yours.',
    ],
  },
  jargon: {
    failing: [
      'Lie prone.',
      'Squeeze your glutes.',
      'Numbness in the saddle area.',
      'Ask about your medication.',
    ],
    passing: [
      'Lie on your front (prone).',
      'Squeeze the muscles of your bottom (the glutes).',
      'Squeeze your glutes (bottom muscles).',
      'Straighten your legs.',
    ],
  },
}

describe('text rules', () => {
  describe.each(Object.entries(examples))('%s', (rule, { failing, passing }) => {
    it.each(failing)('should speak up about: "%s"', (text) => {
      expect(rulesFor(text)).toContain(rule)
    })

    it.each(passing)('should be content with: "%s"', (text) => {
      expect(rulesFor(text)).not.toContain(rule)
    })
  })

  it.each([
    ['Personalized', 'Personalised'],
    ['colors and centers', 'colours and centres'],
    ['analyzing behavior', 'analysing behaviour'],
    ['traveled to a pediatric clinic', 'travelled to a paediatric clinic'],
    ['hemorrhoids and edema', 'haemorrhoids and oedema'],
    ['physical therapy for mom', 'physiotherapy for mum'],
    ['skillful anesthetics', 'skilful anaesthetics'],
  ])('should spell "%s" as "%s"', (american, british) => {
    const [finding] = lintText({ where: 'purpose', label: 'The purpose', text: american })
    expect(finding?.replacement).toBe(british)
  })
})

function rulesFor(text: string): string[] {
  return lintText({ where: 'purpose', label: 'The purpose', text }).map(({ rule }) => rule)
}
