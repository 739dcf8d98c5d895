import type { CareCard, CareLevel } from '../../care-card'
import { remarkIf, type Rule } from '../finding'
import { servicesIn } from './services'

/**
 * NHS design system, care cards: an emergency or urgent card names the service that deals with it. A non-urgent card
 * may send people anywhere, to the practice itself for example.
 */
export const serviceForLevelMissing = {
  name: 'service-for-level-missing',
  severity: 'block',
  check: ({ level, heading }) => {
    const { services, message } = expected[level]
    const named = servicesIn(heading)
    return remarkIf(services.length > 0 && !services.some((service) => named.includes(service)), {
      where: 'heading',
      message,
    })
  },
} as const satisfies Rule<CareCard>

const expected: Record<CareLevel, { services: string[]; message: string }> = {
  emergency: {
    services: ['999', 'A&E'],
    message: 'An emergency card must send people to 999 or A&E. Name one of them in the heading.',
  },
  urgent: {
    services: ['NHS 111', 'a GP', 'GP out-of-hours', 'an urgent treatment centre'],
    message:
      'An urgent card must name who helps today: NHS 111, an urgent GP appointment, GP out-of-hours or an urgent treatment centre.',
  },
  nonUrgent: { services: [], message: '' },
}
