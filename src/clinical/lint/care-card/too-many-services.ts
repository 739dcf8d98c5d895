import type { CareCard } from '../../care-card'
import { listInWords } from '../../wording'
import { remarkIf, type Rule } from '../finding'
import { servicesIn } from './services'

const MAX_SERVICES = 2

/** NHS design system, care cards: a heading names at most 2 services. */
export const tooManyServices = {
  name: 'too-many-services',
  severity: 'warn',
  check: ({ heading }) => {
    const named = servicesIn(heading)
    return remarkIf(named.length > MAX_SERVICES, {
      where: 'heading',
      message: `The heading names ${listInWords(named)}. Keep at most ${MAX_SERVICES}, so that nobody has to choose in a hurry.`,
    })
  },
} as const satisfies Rule<CareCard>
