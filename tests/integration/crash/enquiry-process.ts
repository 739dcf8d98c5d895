import { createInterface } from 'node:readline'
import { keyringOf } from '@/enquiries/keyring'
import { enquiryQueue } from '@/enquiries/queue'

/*
 * A small process that keeps enquiries as the server does: each line on its input is the reference of one, and it says
 * “kept …” when it may be promised.
 */
const queue = enquiryQueue({
  folder: process.env.QUEUE_FOLDER ?? '',
  keyring: keyringOf({ current: '1'.repeat(64), previous: null }),
})
createInterface({ input: process.stdin }).on('line', (reference) => {
  const enquiry = { name: 'Jo canary', telephone: '1', email: null, postcode: null, time: null, note: null }
  const times = { receivedAt: '2026-11-22T10:00:00.000Z', deleteAfter: '2027-02-20T10:00:00.000Z' }
  void queue
    .put({ site: 'practice-a', reference, ...times, enquiry })
    .then(() => process.stdout.write(`kept ${reference}\n`))
})
process.stdout.write('ready\n')
