import payloadConfig from '@payload-config'
import type { Payload, SanitizedConfig } from 'payload'
import { defaultLoggerOptions, getPayload } from 'payload'
import type { Settings } from '@/settings'
import { migrateDatabase } from './migrate-database'
import { StartProblem } from './problem'

/**
 * Opens the database, brings it up to date, and returns the one Payload instance of this process. Next's
 * bundles find the same instance, because Payload keeps it on the global object.
 * No scheduled job (publishing at a set time, for one) runs before `startJobs` is called.
 * Throws a `StartProblem` when the database cannot be opened.
 */
export async function openPayload(
  settings: Settings,
): Promise<{ payload: Payload; startJobs: () => Promise<void> }> {
  const payload = await getPayload({ config: await quietConfig(settings) }).catch((error: unknown) => {
    throw new StartProblem(
      `The database cannot be opened (${reasonOf(error)}): check DATABASE_URL and that this account may use it.`,
      { cause: error },
    )
  })
  payload.logger.level = settings.logLevel

  await explainingAnEnd(() => migrateDatabase(payload))
  return { payload, startJobs }
}

/** A migration that fails is logged by Payload, which then ends the process: this adds what to do. */
async function explainingAnEnd(migrate: () => Promise<void>): Promise<void> {
  const explain = () => {
    console.error(
      'The database could not be brought to this version, for the reason above: put back its last backup before you start again, or, if it is new, delete it.',
    )
  }
  process.once('exit', explain)
  await migrate()
  process.off('exit', explain)
}

/** Payload finds the instance that is there already. */
async function startJobs(): Promise<void> {
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
