import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { parseAdminUrl } from './admin-url'
import { parseDatabaseUrl } from './database-url'
import { parseTrustedProxy } from './trusted-proxy'

/**
 * Every setting of the process, by the name of its environment variable; `.env.example` describes each in a
 * sentence. The messages complete the sentence "PORT must …".
 */
const mailbox = /^[^\r\n]*[^\s@<]+@[^\s@>]+>?$/

export const settingsSchema = z.object({
  NODE_ENV: oneOf(['production', 'development', 'test']).default('development'),
  PORT: z.string().refine(isPort, 'must be a whole number from 1 to 65535').transform(Number).default(3000),
  DELIVERY_WORKERS: z
    .string()
    .refine(isWorkerCount, 'must be a whole number from 1 to 64')
    .transform(Number)
    .default(() => Math.min(availableParallelism(), 4)),
  DATABASE_URL: parsed(
    parseDatabaseUrl,
    'must begin with file: (an SQLite file), or with mongodb:// or mongodb+srv:// (a MongoDB server)',
  ).optional(),
  DATABASE_COMPATIBILITY: oneOf(['cosmosdb', 'documentdb', 'firestore']).optional(),
  DATA_DIR: z.string().default('data').transform(absolute),
  MEDIA_DIR: z.string().default('media').transform(absolute),
  ADMIN_URL: parsed(
    parseAdminUrl,
    'must be the address of the admin without a path, such as https://admin.example.org',
  ).optional(),
  TRUSTED_PROXY: parsed(
    parseTrustedProxy,
    'must be the addresses of the proxy in front, separated by commas, such as 10.0.0.5 or 10.0.0.0/8; loopback for this machine',
  ).optional(),
  PAYLOAD_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  ENQUIRY_KEY: enquiryKey().optional(),
  PREVIOUS_ENQUIRY_KEY: enquiryKey().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(mailbox, 'must be an email address, or a name and an address: Practice Press <cms@example.org>')
    .optional(),
  DEMO_CONTENT: oneOf(['yes', 'no']).default('yes'),
  ADMIN_EMAIL: z.email('must be an email address').default('admin@practice-press.example'),
  ADMIN_PASSWORD: z.string().min(12, 'must have at least 12 characters').optional(),
  ACCESS_LOG: oneOf(['yes', 'no']).optional(),
  LOG_LEVEL: oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('warn'),
})

export type RawSettings = z.infer<typeof settingsSchema>

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `must be one of: ${values.join(', ')}` })
}

/** 32 bytes, as `openssl rand -hex 32` prints them. */
function enquiryKey() {
  return z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits, such as the output of: openssl rand -hex 32')
    .transform((text) => text.toLowerCase())
}

/** A text that `parse` understands, which returns null when it does not. */
function parsed<Value>(parse: (text: string) => Value | null, must: string) {
  return z.string().transform((text, context): Value => {
    const value = parse(text)
    if (value !== null) return value
    context.addIssue({ code: 'custom', message: must })
    return z.NEVER
  })
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535
}

function isWorkerCount(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 64
}

function absolute(path: string): string {
  return resolve(path)
}
