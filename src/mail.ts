import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import type { Settings } from '@/settings'

/**
 * How the process sends email: through the SMTP server of the settings, or, where none is set, not at all. Payload's
 * own stand-in would write password links into the log.
 */
export function mailAdapter(mail: Settings['mail']): EmailAdapter | Promise<EmailAdapter> {
  if (!mail) return noMail
  return nodemailerAdapter({
    defaultFromAddress: mail.from,
    defaultFromName: 'Practice Press',
    // The server may be away while we start; each email tries for itself.
    skipVerify: true,
    transportOptions: impatient(mail.smtpUrl),
  })
}

/** SMTP_URL with short waits, where it names none: a server that says nothing keeps every practice's emails waiting. */
export function impatient(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const [name, ms] of Object.entries(PATIENCE_MS))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms))
  return url.href
}

const PATIENCE_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Practice Press',
  sendEmail: async () => {
    payload.logger.warn(
      'An email was not sent, because SMTP_URL is not set. To set a password: npm run password.',
    )
  },
})
