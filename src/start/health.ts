import type { Health } from '@/delivery/answer-health'
import type { PublishedSites } from '@/delivery/published-sites'
import type { SiteEntry } from '@/sites/site-directory'

/**
 * Puts together what the process knows of its own condition.
 *
 * @param published null in development, where nothing is published
 * @param lastLook when the publisher last did anything, in milliseconds since 1970
 */
export function healthOf({
  databaseAnswers,
  listSites,
  published,
  lastLook,
}: {
  databaseAnswers: Health['databaseAnswers']
  listSites: () => readonly SiteEntry[]
  published: PublishedSites | null
  lastLook: () => number
}): Health {
  const checks: { holds: () => boolean | Promise<boolean>; otherwise: string }[] = [
    {
      holds: databaseAnswers,
      otherwise: 'The database does not answer: the admin is closed, published pages go on.',
    },
    {
      holds: async () => {
        const live = listSites().filter(({ status }) => status === 'live')
        if (published === null) return true
        const pages = await Promise.all(live.map(async ({ slug }) => published.missingPage(slug, 'br')))
        return pages.every((page) => page !== null)
      },
      otherwise: 'A live practice has no published pages yet.',
    },
    {
      holds: () => published === null || Date.now() - lastLook() < MOST_QUIET_MS,
      otherwise: 'The publisher has not looked at the practices for five minutes: restart the server.',
    },
  ]
  return {
    databaseAnswers,
    problems: async () => {
      const held = await Promise.all(checks.map(async ({ holds }) => holds()))
      return checks.filter((_, index) => !held[index]).map(({ otherwise }) => otherwise)
    },
  }
}

/** It looks once a minute, and before each page. */
const MOST_QUIET_MS = 5 * 60 * 1000
