import type { Health } from '@/delivery/answer-health'

/** What the publisher says of itself. */
export type PublishingHealth = {
  /** Whether every live practice has published pages. */
  hasPages: () => Promise<boolean>
  /** When it last did anything, in milliseconds since 1970. */
  lastLook: () => number
}

/**
 * Puts together what the process knows of its own condition.
 *
 * @param publishing null in development, where nothing is published
 */
export function healthOf({
  databaseAnswers,
  publishing,
}: {
  databaseAnswers: Health['databaseAnswers']
  publishing: PublishingHealth | null
}): Health {
  const checks: { holds: () => boolean | Promise<boolean>; otherwise: string }[] = [
    {
      holds: databaseAnswers,
      otherwise: 'The database does not answer: the admin is closed, published pages go on.',
    },
    {
      holds: async () => publishing === null || publishing.hasPages(),
      otherwise: 'A live practice has no published pages yet.',
    },
    {
      holds: () => publishing === null || Date.now() - publishing.lastLook() < MOST_QUIET_MS,
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
