import payloadConfig from '@payload-config'
import type { Payload, SanitizedConfig } from 'payload'
import { defaultLoggerOptions, getPayload } from 'payload'
import type { Settings } from '@/settings'
import { migrateDatabase } from './migrate-database'
import { StartProblem } from './problem'
import { reachDatabase } from './reach-database'

/**
 * Opens the database, brings it up to date, and returns the one Payload instance of this process. Next's
 * bundles find the same instance, because Payload keeps it on the global object.
 * Throws a `StartProblem` when the database cannot be reached. No scheduled job runs before `startJobs`.
 */
export async function openPayload(settings: Settings): Promise<Payload> {
  await reachDatabase(settings.database)

  const payload = await getPayload({ config: await quietConfig(settings) }).catch((error: unknown) => {
    throw new StartProblem(
      `The database cannot be opened (${reasonOf(error)}): check DATABASE_URL and that this account may use it.`,
      { cause: error },
    )
  })
  payload.logger.level = settings.logLevel

  await migrateDatabase(payload)
  return payload
}

/** Starts the scheduled jobs (publishing at a set time, for one) of the instance that `openPayload` made. */
export async function startJobs(): Promise<void> {
  await getPayload({ config: payloadConfig, cron: true })
}

/** Payload prints a connection error with its stack before it throws it: quiet until the database is open. */
async function quietConfig({ mode }: Settings): Promise<SanitizedConfig> {
  // Readable lines for a person at a terminal, JSON for everything else.
  const destination = mode === 'development' || process.stdout.isTTY ? defaultLoggerOptions : process.stdout
  return Object.assign({}, await payloadConfig, { logger: { options: { level: 'silent' }, destination } })
}

/** What the driver says, without the password that a MongoDB address may hold. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message
    .replaceAll(/Error: cannot connect to (?:MongoDB|SQLite)[:.] ?/g, '')
    .replace('Details: ', '')
    .replaceAll(/\/\/[^/@\s]+@/g, '//…@')
    .trim()
}
