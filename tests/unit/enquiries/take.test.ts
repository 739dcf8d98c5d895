import { beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '@/enquiries/desk'
import { QueueFull, type Waiting } from '@/enquiries/queue'
import { enquiryLimits, takeEnquiry, type Limits, type Outcome } from '@/enquiries/take'
import { testKeyring } from './keyrings'

const practice = {
  id: 'practice-a',
  slug: 'leek',
  name: 'Leek Physiotherapy',
  telephone: '01632 960 001',
  keepDays: 30,
  demonstration: false,
}
const answers = { name: 'Jo Example', telephone: '01632 960 002', note: 'A canary' }

let now = Date.parse('2026-11-22T10:00:00Z')
let taken: Waiting[] = []
let limits: Limits
let desk: Desk

beforeEach(() => {
  taken = []
  limits = enquiryLimits(() => now)
  desk = {
    keyring: testKeyring(),
    practice: (slug) => (slug === practice.slug ? practice : null),
    take: (waiting) => {
      taken.push(waiting)
      return Promise.resolve()
    },
    report: () => undefined,
    lookAgain: () => Promise.resolve(),
  }
})

function send(
  fields: Record<string, string>,
  { address = '192.0.2.1', slug = 'leek' } = {},
): Promise<Outcome> {
  const form = new URLSearchParams(fields)
  return takeEnquiry({ desk, slug, fields: form, address, limits, now, report: desk.report })
}

/** The ticket of the page on which answers are checked. */
async function checked(fields: Record<string, string> = answers, address?: string): Promise<string> {
  const outcome = await send(fields, { address })
  return 'ticket' in outcome ? outcome.ticket : ''
}

function later(seconds: number): void {
  now += seconds * 1000
}

describe('takeEnquiry', () => {
  it('should show the answers first, and keep what is sent from there', async () => {
    const shown = await send(answers)
    expect(shown).toMatchObject({ kind: 'check', again: false, enquiry: { note: 'A canary' } })
    expect(taken).toEqual([])

    const ticket = 'ticket' in shown ? shown.ticket : ''
    later(5)
    expect(await send({ ...answers, step: 'send', ticket })).toEqual({ kind: 'received', practice })
    expect(taken).toMatchObject([{ site: 'practice-a', receivedAt: new Date(now).toISOString() }])
    expect(Date.parse(taken[0]?.deleteAfter ?? '') - now).toBe(30 * 24 * 60 * 60 * 1000)
  })

  it('should give an enquiry that is sent twice the same reference', async () => {
    const ticket = await checked()
    later(5)
    await send({ ...answers, step: 'send', ticket })
    await send({ ...answers, step: 'send', ticket })
    expect(new Set(taken.map(({ reference }) => reference)).size).toBe(1)
  })

  it('should show the answers once more to who was very quick or very slow, and lose none', async () => {
    const ticket = await checked()
    expect(await send({ ...answers, step: 'send', ticket })).toMatchObject({ kind: 'check', again: true })
    later(3 * 60 * 60)
    const late = await send({ ...answers, step: 'send', ticket })
    expect(late).toMatchObject({ kind: 'check', again: true, typed: { note: 'A canary' } })
    expect(taken).toEqual([])
  })

  it.each(['', 'a.b.c', 'made.up'])('should not believe the ticket “%s”', async (ticket) => {
    expect(await send({ ...answers, step: 'send', ticket })).toMatchObject({ kind: 'check' })
    expect(taken).toEqual([])
  })

  it('should not take another practice’s ticket', async () => {
    const ticket = await checked()
    desk.practice = () => ({ ...practice, id: 'practice-b' })
    later(5)
    expect(await send({ ...answers, step: 'send', ticket })).toMatchObject({ kind: 'check' })
  })

  it('should go back to the form with what was typed', async () => {
    const outcome = await send({ ...answers, step: 'change', ticket: await checked() })
    expect(outcome).toMatchObject({ kind: 'form', problems: [], typed: { name: 'Jo Example' } })
  })

  it('should take nothing for a practice that takes none', async () => {
    expect(await send(answers, { slug: 'nobody' })).toEqual({ kind: 'closed' })
  })

  it.each([new QueueFull('full'), new Error('ENOSPC')])(
    'should say so when it cannot keep it: %s',
    async (error) => {
      const ticket = await checked()
      later(5)
      desk.take = () => Promise.reject(error)
      const outcome = await send({ ...answers, step: 'send', ticket })
      expect(outcome).toMatchObject({ kind: 'refused', why: 'fault', ticket, typed: { note: 'A canary' } })
    },
  )
})

describe('a thousand spam posts', () => {
  it('should leave ten of one address, although each waits as people do', async () => {
    for (let post = 0; post < 1000; post += 1) {
      const ticket = await checked()
      later(2.5)
      await send({ ...answers, step: 'send', ticket })
      later(-2.5)
    }
    expect(taken).toHaveLength(10)
  })

  it('should leave sixty of as many addresses, and more after an hour', async () => {
    const post = async (address: string) => {
      const ticket = await checked(answers, address)
      later(2.5)
      const outcome = await send({ ...answers, step: 'send', ticket }, { address })
      later(-2.5)
      return outcome
    }
    for (let each = 0; each < 1000; each += 1) await post(`2001:db8:${each.toString(16)}::1`)
    expect(taken).toHaveLength(60)
    expect(await post('192.0.2.7')).toMatchObject({ kind: 'refused', why: 'too many' })
    later(60 * 60 + 5)
    expect(await post('192.0.2.7')).toMatchObject({ kind: 'received' })
  })

  it('should take none of what fills in every field, or sends at once', async () => {
    for (let each = 0; each < 30; each += 1) {
      const address = `192.0.2.${each}`
      await send(
        { ...answers, 'leave-empty': 'x', step: 'send', ticket: await checked(answers, address) },
        { address },
      )
      await send({ ...answers, step: 'send', ticket: await checked(answers, address) }, { address })
    }
    expect(taken).toEqual([])
  })
})
