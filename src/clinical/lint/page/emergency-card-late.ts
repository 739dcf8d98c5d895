import type { PageOutline } from '../../page-outline'
import { emergencyCardComesFirst, isEmergencyCard } from '../../red-flags'
import { remarkIf, type Rule } from '../finding'

/** Somebody who should be in hospital must read that before they are invited to exercise. */
export const emergencyCardLate = {
  name: 'emergency-card-late',
  severity: 'block',
  check: ({ blocks }) =>
    remarkIf(blocks.some(isEmergencyCard) && !emergencyCardComesFirst(blocks), {
      where: `blocks.${blocks.findIndex(isEmergencyCard)}`,
      message: 'Move the emergency card above the first exercise.',
    }),
} as const satisfies Rule<PageOutline>
