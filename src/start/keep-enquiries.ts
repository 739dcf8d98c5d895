import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { announceEnquiries, type SendMail } from '@/enquiries/announce'
import { bringKeysOver } from '@/enquiries/boxes'
import { deliverWaiting } from '@/enquiries/deliver'
import { openDesk } from '@/enquiries/desk'
import { keyringOf } from '@/enquiries/keyring'
import { DELETED_FILE, deletionLedger } from '@/enquiries/ledger'
import { practicesWithForm } from '@/enquiries/practices'
import { purgeEnquiries } from '@/enquiries/purge'
import { enquiryQueue } from '@/enquiries/queue'
import type { Settings } from '@/settings'
import { oneAtATime } from './one-at-a-time'

/**
 * Opens the desk for patients' enquiries, and does all that they need afterwards: brings them into the database, tells
 * their practices, and deletes them when their time is over. Resolves when everything that was too old is gone, so that
 * a copy of the database that was put back is never served as it was.
 *
 * @returns what closes the desk and ends the work
 */
export async function keepEnquiries({
  payload,
  settings,
  databaseAnswers,
  now = Date.now,
}: {
  payload: Payload
  settings: Pick<Settings, 'adminUrl' | 'dataDir' | 'enquiryKeys' | 'mail'>
  databaseAnswers: () => Promise<boolean>
  now?: () => number
}): Promise<() => Promise<void>> {
  const { adminUrl, dataDir, enquiryKeys, mail } = settings
  const keyring = keyringOf(enquiryKeys)
  const queue = enquiryQueue({ folder: join(dataDir, 'enquiries', 'waiting'), keyring })
  const ledger = deletionLedger(join(dataDir, DELETED_FILE))
  const send: SendMail =
    mail
    && (async (message) => {
      await payload.sendEmail(message)
    })
  let practices = await practicesWithForm(payload)

  const report = (error: unknown, what: string) => payload.logger.error({ err: error, msg: what })
  // It stays unreadable: told once, not at every look.
  const told = new Set<string>()
  const unreadable = (error: unknown, name: string) => {
    if (told.has(name)) return
    told.add(name)
    report(error, 'An enquiry in the queue cannot be read. It is kept until its time is over.')
  }
  const purge = () => purgeEnquiries({ payload, queue, ledger, now: now() })
  // By itself: a mail server that does not answer keeps nobody's enquiry waiting.
  const announce = oneAtATime(() =>
    announceEnquiries({ payload, send, adminUrl, now: now() }).catch((error: unknown) =>
      report(error, 'Practices could not be told of their enquiries; it is tried again.'),
    ),
  )

  await queue.tidy()
  await purge()
  await bringKeysOver(payload, keyring)

  let lastPurge = now()
  const work = async () => {
    await deliverWaiting({ payload, queue, ledger, keyring, databaseAnswers, report: unreadable })
    void announce()
    practices = await practicesWithForm(payload)
    if (now() - lastPurge >= PURGE_EVERY_MS) {
      await purge()
      lastPurge = now()
    }
  }
  // An outage is told once, however long it lasts.
  let isWell = true
  const turn = oneAtATime(async () => {
    try {
      await work()
      isWell = true
    } catch (error) {
      if (isWell) report(error, 'Enquiries wait in their queue, encrypted, until the database takes them.')
      isWell = false
    }
  })
  const timer = setInterval(() => void turn(), LOOK_EVERY_MS)
  timer.unref()
  const closeDesk = openDesk({
    keyring,
    practice: (slug) => practices.get(slug) ?? null,
    take: async (waiting) => {
      await queue.put(waiting)
      void turn()
    },
    report: (error) => report(error, 'An enquiry could not be kept; whoever sent it was told so.'),
    lookAgain: async (req) => {
      practices = await practicesWithForm(payload, req)
    },
  })
  void turn()
  return async () => {
    closeDesk()
    clearInterval(timer)
    await turn.idle()
    // A mail server that does not answer keeps nobody from ending; what was not sent is sent after the next start.
    await Promise.race([announce.idle(), pause(LONGEST_WAIT_FOR_MAIL_MS, undefined, { ref: false })])
  }
}

const LONGEST_WAIT_FOR_MAIL_MS = 1000
const LOOK_EVERY_MS = 20_000
const PURGE_EVERY_MS = 60 * 60 * 1000
