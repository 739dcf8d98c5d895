import type { PageOutline } from '../../page-outline'
import { isEmergencyCard } from '../../red-flags'
import { remarkIf, type Rule } from '../finding'

/** NHS design system, care cards: more than one of a type only for a stated clinical reason. */
export const tooManyEmergencyCards = {
  name: 'too-many-emergency-cards',
  severity: 'warn',
  check: ({ blocks }) =>
    blocks.flatMap((block, index) =>
      remarkIf(isEmergencyCard(block) && blocks.slice(0, index).some(isEmergencyCard), {
        where: `blocks.${index}`,
        message: 'The page has another emergency card already. Put all emergency signs on one card.',
      }),
    ),
} as const satisfies Rule<PageOutline>
