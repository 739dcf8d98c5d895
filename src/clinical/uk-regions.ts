/** The part of the UK that a practice works in. It decides whom patients are told to call. */
export type UkRegion = 'england' | 'scotland' | 'wales' | 'northern-ireland'

export type RegionServices = {
  name: string
  /** Opens an emergency heading: "Call 999 or go to A&E now if:". */
  emergencyAction: string
  /** Opens an urgent heading: "Ask for an urgent GP appointment or get help from NHS 111 if:". */
  urgentAction: string
  /** Where urgent help is found when the GP practice is closed. No telephone where the number differs by area. */
  urgentService: { name: string; telephone: string | null; url: string }
}

/**
 * Whom patients are told to call, by part of the UK. 999 and A&E are the same everywhere; 111 is answered by NHS 111
 * in England, NHS 24 in Scotland and NHS 111 Wales, and does not exist as an urgent-care number in Northern Ireland,
 * where each area has its own GP out-of-hours service.
 *
 * Services change: before its site goes live, a practice must confirm these against its own health service's pages.
 */
export const ukRegions: Record<UkRegion, RegionServices> = {
  england: {
    name: 'England',
    emergencyAction: 'Call 999 or go to A&E now',
    urgentAction: 'Ask for an urgent GP appointment or get help from NHS 111',
    urgentService: { name: 'NHS 111', telephone: '111', url: 'https://111.nhs.uk/' },
  },
  scotland: {
    name: 'Scotland',
    emergencyAction: 'Call 999 or go to A&E now',
    urgentAction: 'Ask for an urgent GP appointment or call NHS 24 on 111',
    urgentService: { name: 'NHS 24', telephone: '111', url: 'https://www.nhsinform.scot/' },
  },
  wales: {
    name: 'Wales',
    emergencyAction: 'Call 999 or go to A&E now',
    urgentAction: 'Ask for an urgent GP appointment or call NHS 111 Wales',
    urgentService: { name: 'NHS 111 Wales', telephone: '111', url: 'https://111.wales.nhs.uk/' },
  },
  'northern-ireland': {
    name: 'Northern Ireland',
    emergencyAction: 'Call 999 or go to A&E now',
    urgentAction: 'Ask for an urgent GP appointment or call the GP out-of-hours service',
    urgentService: {
      name: 'GP out-of-hours service',
      telephone: null,
      url: 'https://www.nidirect.gov.uk/articles/gp-out-hours-service',
    },
  },
}
