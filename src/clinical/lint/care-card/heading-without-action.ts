import type { CareCard } from '../../care-card'
import { remarkIf, type Rule } from '../finding'

/**
 * NHS design system, care cards: the heading is one call to action that ends in "if:", such as "Call 999 or go to A&E
 * now if:". "… if you have back pain and:" says the same. A heading such as "Red flags" tells nobody what to do.
 */
export const headingWithoutAction = {
  name: 'heading-without-action',
  severity: 'block',
  check: ({ heading }) =>
    remarkIf(!callToAction.test(heading.trim()), {
      where: 'heading',
      message:
        'Begin the heading with what to do and end it with “if:”, for example “Call 999 or go to A&E now if:”.',
    }),
} as const satisfies Rule<CareCard>

const callToAction = /^(?:ask|book|call|contact|get|go|make|phone|see|speak|talk|use)\b.*\bif\b.*:$/i
