import type { PageOutline } from '../../page-outline'
import { emergencyReasons, isEmergencyCard, regionsNeedingEmergencyNotice } from '../../red-flags'
import { remarkIf, type Rule } from '../finding'

/** A page about a part of the body where minutes may count, without a word on when to call 999. */
export const emergencyCardMissing = {
  name: 'emergency-card-missing',
  severity: 'block',
  check: ({ bodyRegions, blocks }) => {
    const [reason] = regionsNeedingEmergencyNotice(bodyRegions).map((region) => emergencyReasons[region])
    return remarkIf(reason && !blocks.some(isEmergencyCard), {
      where: 'blocks',
      message: `This page needs an emergency notice, because ${reason}. Add the notice for this part of the body.`,
    })
  },
} as const satisfies Rule<PageOutline>
