import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openEnquiry } from '@/content/open-enquiry'
import { enquiryMailTrouble } from '@/content/enquiry-mail'
import { SHORTEST_LOOK_MS } from '@/enquiries/ticket'
import { settings } from '@/settings'
import { keepEnquiries } from '@/start/keep-enquiries'
import { startSmtpServer, type SmtpServer } from '../../smtp/smtp-server'
import type { ActorName, World } from '../permissions/world'
import { answers, canary, offerForm, storedEnquiries, ticketIn, visitor } from './desk'

let smtp: SmtpServer
let world: World
let close: () => Promise<void>
let reception: { token: string; user: World['people']['admin']['user'] }

beforeAll(async () => {
  smtp = await startSmtpServer()
  // The configuration reads them while it is loaded.
  process.env.SMTP_URL = smtp.url
  process.env.MAIL_FROM = 'Practice Press <press@example.org>'
  const { openWorld } = await import('../permissions/world')
  const { makePerson } = await import('../permissions/people')
  world = await openWorld()
  const { payload, a } = world
  reception = await makePerson(payload, { name: 'Desk', works: [{ site: a.id, roles: ['reception'] }] })
  await offerForm(payload, a)
  close = await keepEnquiries({ payload, settings: settings(), databaseAnswers: () => Promise.resolve(true) })
})

afterAll(async () => {
  await world.close()
  await smtp.close()
})

describe('an enquiry', () => {
  it('should be checked, sent, announced without its text and found nowhere in the clear', async () => {
    const post = visitor()
    const check = await post('practice-a', answers)
    expect(check.status).toBe(200)
    expect(check.html).toContain('Check your answers')
    expect(check.html).toContain('<dd>ST13 8</dd>')
    expect(await storedEnquiries(world.payload)).toEqual([])

    await read(SHORTEST_LOOK_MS)
    const send = { ...answers, step: 'send', ticket: ticketIn(check.html) }
    const sent = await post('practice-a', send)
    const again = await post('practice-a', send)
    expect([sent.status, again.status]).toEqual([200, 200])
    expect(sent.html).toContain('We have your message')

    await expect.poll(() => smtp.mails.length, { timeout: 120_000 }).toBe(1)
    const [mail] = smtp.mails
    expect(mail?.to).toEqual(['desk@practice-a.example'])
    expect(mail?.content).toMatch(/^Subject: A new enquiry is waiting\r$/m)
    expect(mail?.content).toMatch(/^From: .*<press@example\.org>\r$/m)
    expect(mail?.content).toContain('Practice practice-a')
    expect(mail?.content).toContain('http://localhost:3000/admin/collections/enquiries')
    expect(mail?.content).not.toMatch(/canary|01632|Please call/)

    // The mail server has it a moment before that is written down.
    await expect
      .poll(() => storedEnquiries(world.payload), { timeout: 120_000 })
      .toMatchObject([{ state: 'new', announced: true }])
    expect(await clearText()).not.toContain(canary)
  })

  it('should be reached by its practice’s admin and reception, and not read by the API at all', async () => {
    const { rest, succeeded } = await import('../permissions/rest')
    const { actorNames } = await import('../permissions/world')
    const [doc] = await storedEnquiries(world.payload)
    const actors = [
      ...actorNames.map((name) => [name, world.tokenOf(name)] as const),
      ['reception', reception.token] as const,
    ]
    const reached: string[] = []
    for (const [name, token] of actors) {
      const doors = ['', `/${doc?.id}`, '?depth=3&showHiddenFields=true', `/${doc?.id}?select[sealed]=true`]
      const found = await Promise.all(doors.map((door) => rest({ path: `/enquiries${door}`, token })))
      const counted = await rest({ path: '/enquiries/count', token })
      expect(found.filter(({ text }) => /canary|sealed|reference/.test(text))).toEqual([])
      if (found.some(({ text }) => text.includes(doc?.id ?? '?')) || counted.json.totalDocs === 1)
        reached.push(name)
      for (const [method, path] of [
        ['POST', '/enquiries'],
        ['PATCH', `/enquiries/${doc?.id}`],
        ['PATCH', '/enquiries?where[id][exists]=true'],
        ['POST', `/enquiries/${doc?.id}/duplicate`],
      ] as const) {
        const answer = await rest({
          method,
          path,
          token,
          body: { ...doc, state: 'answered', sealed: 'changed' },
        })
        expect(succeeded(answer)).toBe(false)
      }
    }
    expect(reached).toEqual(['admin', 'reception'])
    expect(await storedEnquiries(world.payload)).toEqual([doc])
  })

  it('should be opened for them and nobody else, and say by whom', async () => {
    const { payload, people } = world
    const [doc] = await storedEnquiries(payload)
    const id = doc?.id ?? ''
    const strangers = [
      'withoutPractice',
      'reviewer',
      'author',
      'editor',
      'editorOfBoth',
      'platformAdmin',
    ] as const
    for (const stranger of strangers)
      expect(await openEnquiry({ payload, user: people[stranger].user, id })).toBeNull()
    expect(await openEnquiry({ payload, user: people.admin.user, id: 'none' })).toBeNull()
    expect(await openEnquiry({ payload, user: people.admin.user, id })).toMatchObject({
      enquiry: { name: answers.name, postcode: 'ST13 8', note: answers.note, time: 'evening' },
      state: 'read',
      readings: [],
    })
    await openEnquiry({ payload, user: people.admin.user, id })
    const later = await openEnquiry({ payload, user: reception.user, id })
    expect(later?.readings).toMatchObject([{ by: 'Admin', act: 'read' }])
    expect(await storedEnquiries(payload)).toMatchObject([{ state: 'read' }])
  })

  it('should be marked as answered by them and nobody else', async () => {
    const { rest } = await import('../permissions/rest')
    const [doc] = await storedEnquiries(world.payload)
    const mark = (token: string | null, state: string) =>
      rest({ method: 'POST', path: `/enquiries/${doc?.id}/state`, body: { state }, token })
    const refused: ActorName[] = ['anonymous', 'withoutPractice', 'editor', 'editorOfBoth', 'platformAdmin']
    const answersOf = await Promise.all(refused.map((name) => mark(world.tokenOf(name), 'answered')))
    expect(new Set(answersOf.map(({ status }) => status))).toEqual(new Set([404]))
    expect((await mark(reception.token, 'lost')).status).toBe(400)
    expect((await mark(reception.token, 'answered')).status).toBe(200)
    expect(await storedEnquiries(world.payload)).toMatchObject([{ state: 'answered' }])
  })

  it('should leave a record that nobody changes', async () => {
    const { rest, succeeded } = await import('../permissions/rest')
    const { token } = world.people.admin
    const records = await rest({ path: '/enquiry-readings?sort=at', token })
    const docs = records.json.docs as { id: string; by: string; act: string }[]
    expect(docs.map(({ by, act }) => [by, act])).toEqual([
      ['Admin', 'read'],
      ['Desk', 'read'],
      ['Desk', 'answered'],
    ])
    const where = `/enquiry-readings/${docs[0]?.id}`
    const tries = [
      await rest({ method: 'PATCH', path: where, body: { by: 'Nobody' }, token }),
      await rest({ method: 'DELETE', path: where, token }),
      await rest({ method: 'POST', path: '/enquiry-readings', body: docs[0], token }),
      await rest({ path: where, token: world.people.editor.token }),
      await rest({ path: where, token: world.people.platformAdmin.token }),
    ]
    expect(tries.filter(succeeded)).toEqual([])
    const asSystem = {
      collection: 'enquiry-readings',
      overrideAccess: true,
      where: { by: { equals: 'Desk' } },
    } as const
    const changed = await world.payload.update({ ...asSystem, data: { by: 'Nobody' } })
    const removed = await world.payload.delete(asSystem)
    expect([...changed.docs, ...removed.docs]).toEqual([])
  })
})

describe('email that cannot be sent', () => {
  it('should keep nobody’s enquiry, be told in the admin, and be tried again', async () => {
    // From here on the test alone says when.
    await close()
    const { payload, a, people } = world
    const { announceEnquiries } = await import('@/enquiries/announce')
    const send = async (mail: { to: string; subject: string; text: string }) => {
      await payload.sendEmail(mail)
    }
    const announce = (now: number) =>
      announceEnquiries({ payload, send, adminUrl: 'http://localhost:3000', now })
    const troubles = async () =>
      (await enquiryMailTrouble(payload, people.admin.user)).map(({ sentence }) => sentence)
    expect(await troubles()).toEqual([])

    smtp.refuse(true)
    await payload.update({
      collection: 'enquiries',
      overrideAccess: true,
      where: { site: { equals: a.id } },
      data: { announced: false, state: 'new' },
    })
    const minutes = (count: number) => Date.now() + count * 60_000
    await announce(minutes(20))
    expect(await troubles()).toEqual([
      expect.stringMatching(/could not be sent: the mail server refused the address/) as string,
    ])
    expect(smtp.mails).toHaveLength(1)

    smtp.refuse(false)
    await announce(minutes(30))
    expect(smtp.mails).toHaveLength(1)
    await announce(minutes(36))
    await announce(minutes(60))
    expect(smtp.mails).toHaveLength(2)
    expect(await troubles()).toEqual([])
  })
})

/** Everything that is on the disk of this installation and in its database, as text. */
async function clearText(): Promise<string> {
  const { dataDir, mediaDir } = settings()
  const files = await Promise.all(
    [dataDir, mediaDir].map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  )
  const contents = files
    .flat()
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFile(path.join(parentPath, name), 'latin1'))
  const rows = world.payload.config.collections.map(async ({ slug }) =>
    world.payload.db.find({ collection: slug, limit: 0, pagination: false }),
  )
  return [...(await Promise.all(contents)), JSON.stringify(await Promise.all(rows))].join('\n')
}

/** As long as somebody takes to read their answers. */
async function read(milliseconds: number): Promise<void> {
  const now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => performance.timeOrigin + performance.now() + milliseconds)
  expect(Date.now()).toBeGreaterThanOrEqual(now + milliseconds - 5)
  await Promise.resolve()
}
