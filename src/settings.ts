import { join } from 'node:path'
import { localSecret } from '@/settings/local-secret'
import { SettingsProblem } from '@/settings/problem'
import { settingsSchema } from '@/settings/schema'
import type { RawSettings } from '@/settings/schema'
import type { DatabaseAddress } from '@/settings/database-url'
import type { TrustedProxy } from '@/settings/trusted-proxy'
import { sqliteFile } from '@/settings/database-url'
import { isLocalHost, normaliseHost } from '@/sites/normalise-host'

/** How this process runs, checked once. Folders are absolute; nothing else reads the environment. */
export type Settings = {
  mode: 'production' | 'development' | 'test'
  port: number
  /** How many processes send readers their pages. */
  deliveryWorkers: number
  /** The admin's origin, without a trailing slash. */
  adminUrl: string
  /** The admin's address is on this machine: a trial or development, not a public service. */
  isLocal: boolean
  database: DatabaseAddress
  databaseCompatibility: 'cosmosdb' | 'documentdb' | 'firestore' | null
  dataDir: string
  mediaDir: string
  /** Whose word about where a request came from is believed; null when no proxy stands in front. */
  trustedProxy: TrustedProxy | null
  payloadSecret: string
  /** What enquiries are encrypted with, 64 hexadecimal digits each; `previous` still opens what it encrypted. */
  enquiryKeys: { current: string; previous: string | null }
  mail: { smtpUrl: string; from: string } | null
  /** Load the demonstration practices into an empty database. */
  demoContent: boolean
  firstAdmin: { email: string; password: string | null }
  /** One line of JSON for each request that was answered; null leaves it to whether somebody is watching. */
  accessLog: boolean | null
  logLevel: RawSettings['LOG_LEVEL']
}

/** The settings of this process, read from its environment on first use. Throws `SettingsProblem`. */
export function settings(): Settings {
  return (memo ??= readSettings(process.env))
}

/**
 * Reads and checks settings. Throws `SettingsProblem`, which lists every problem as a sentence.
 * Touches the disk only when a local installation needs its secret made or read.
 */
export function readSettings(env: Record<string, string | undefined>, secretIn = localSecret): Settings {
  const given = Object.fromEntries(settingNames.map((name) => [name, env[name]?.trim() || undefined]))
  const parsed = settingsSchema.safeParse(given)
  if (!parsed.success) {
    throw new SettingsProblem(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`))
  }

  const raw = parsed.data
  const adminUrl = raw.ADMIN_URL ?? `http://localhost:${raw.PORT}`
  const isLocal = isLocalHost(normaliseHost(new URL(adminUrl).hostname) ?? '')
  const database = raw.DATABASE_URL ?? sqliteFile(join(raw.DATA_DIR, 'practice-press.db'))
  const isBuild = env.NEXT_PHASE === 'phase-production-build'

  const problems = isBuild ? [] : problemsBetween({ raw, adminUrl, isLocal, database })
  if (problems.length > 0) throw new SettingsProblem(problems)

  return {
    mode: raw.NODE_ENV,
    port: raw.PORT,
    deliveryWorkers: raw.DELIVERY_WORKERS,
    adminUrl,
    isLocal,
    database,
    databaseCompatibility: raw.DATABASE_COMPATIBILITY ?? null,
    dataDir: raw.DATA_DIR,
    mediaDir: raw.MEDIA_DIR,
    trustedProxy: raw.TRUSTED_PROXY ?? null,
    // A build neither signs nor encrypts anything, and must leave no secret behind.
    payloadSecret: raw.PAYLOAD_SECRET ?? (isBuild ? 'not used while building' : secretIn(raw.DATA_DIR)),
    enquiryKeys: {
      current: raw.ENQUIRY_KEY ?? (isBuild ? '0'.repeat(64) : secretIn(raw.DATA_DIR, 'enquiry-key')),
      previous: raw.PREVIOUS_ENQUIRY_KEY ?? null,
    },
    mail: raw.SMTP_URL && raw.MAIL_FROM ? { smtpUrl: raw.SMTP_URL, from: raw.MAIL_FROM } : null,
    demoContent: raw.DEMO_CONTENT === 'yes',
    firstAdmin: { email: raw.ADMIN_EMAIL, password: raw.ADMIN_PASSWORD ?? null },
    accessLog: raw.ACCESS_LOG === undefined ? null : raw.ACCESS_LOG === 'yes',
    logLevel: raw.LOG_LEVEL,
  }
}

/** The names of all settings, as environment variables. */
export const settingNames = Object.keys(settingsSchema.shape)

let memo: Settings | undefined

/** What no single setting can tell: each problem is a sentence. */
function problemsBetween(chosen: {
  raw: RawSettings
  adminUrl: string
  isLocal: boolean
  database: DatabaseAddress
}): string[] {
  const { raw, adminUrl, isLocal, database } = chosen
  const isPublic = raw.NODE_ENV === 'production' && !isLocal
  // Several processes may share one MongoDB; with a secret each, none would accept the others' sign-ins.
  const isShared = raw.NODE_ENV === 'production' && database.kind === 'mongodb'

  return [
    (isPublic || isShared) && raw.PAYLOAD_SECRET === undefined
      ? 'PAYLOAD_SECRET must be given when the admin has a public address or the database is MongoDB: set it to at least 32 random characters, such as the output of: openssl rand -hex 32.'
      : null,
    (isPublic || isShared) && raw.ENQUIRY_KEY === undefined
      ? 'ENQUIRY_KEY must be given when the admin has a public address or the database is MongoDB: patients’ enquiries are encrypted with it. Set it to the output of: openssl rand -hex 32. Keep it somewhere that is not a backup of the database.'
      : null,
    isPublic && !adminUrl.startsWith('https:')
      ? `ADMIN_URL must begin with https:// for a public address, because people sign in there; it is ${adminUrl}.`
      : null,
    raw.SMTP_URL !== undefined && raw.MAIL_FROM === undefined
      ? 'MAIL_FROM must be given together with SMTP_URL: set it to the address that emails are sent from.'
      : null,
    raw.DATABASE_COMPATIBILITY !== undefined && database.kind !== 'mongodb'
      ? 'DATABASE_COMPATIBILITY only goes with a MongoDB address in DATABASE_URL: remove it, or set DATABASE_URL.'
      : null,
  ].filter((problem) => problem !== null)
}
