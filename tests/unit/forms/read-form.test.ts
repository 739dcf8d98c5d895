import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readForm } from '@/forms/read-form'

const FORM = 'application/x-www-form-urlencoded'

function sent(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request('http://leek.example/forms/moorlands/coverage', {
    method: 'POST',
    body,
    headers: { 'content-type': FORM, host: 'leek.example', 'sec-fetch-site': 'same-origin', ...headers },
    duplex: 'half',
  } as RequestInit)
}

async function statusOf(request: Request, limitBytes = 100): Promise<number | 'read'> {
  const form = await readForm(request, { limitBytes })
  return 'refusal' in form ? form.refusal.status : 'read'
}

describe('readForm', () => {
  it('should read what was typed, whatever it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (typed) => {
        const form = await readForm(sent(new URLSearchParams({ postcode: typed }).toString()), {
          limitBytes: 10_000,
        })
        expect('fields' in form && form.fields.get('postcode')).toBe(typed)
      }),
    )
  })

  it('should read a form without anything in it', async () => {
    expect(await statusOf(sent(''))).toBe('read')
  })

  it.each([
    ['text/plain', 415],
    ['application/json', 415],
    ['multipart/form-data; boundary=x', 415],
    ['', 415],
    [`${FORM}; charset=UTF-8`, 'read'],
    [FORM.toUpperCase(), 'read'],
  ])('should answer the content type %j with %s', async (type, status) => {
    expect(await statusOf(sent('postcode=ST13', { 'content-type': type }))).toBe(status)
  })

  it('should read as much as the limit, and not a byte more', async () => {
    expect(await statusOf(sent('a'.repeat(100)))).toBe('read')
    expect(await statusOf(sent('a'.repeat(101)))).toBe(413)
    expect(await statusOf(sent('a', { 'content-length': '101' }))).toBe(413)
  })

  it('should leave the connection open, so that a refusal reaches who is still sending', async () => {
    const read = await readForm(sent('a'.repeat(101)), { limitBytes: 100 })
    expect('refusal' in read && read.refusal.headers.get('connection')).toBeNull()
  })

  it('should not wait for the end of something endless', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(60)) })
    expect(await statusOf(sent(endless))).toBe(413)
  })

  it('should make no fault of it when somebody leaves in the middle', async () => {
    const brokenOff = new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) })
    expect(await statusOf(sent(brokenOff))).toBe(400)
  })

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 'read'],
    [{ 'sec-fetch-site': 'none' }, 'read'],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://leek.example' }, 403],
  ])('should answer a form that comes with %o with %s', async (headers, status) => {
    expect(await statusOf(sent('a=b', headers))).toBe(status)
  })

  it.each([
    ['http://leek.example', 'read'],
    ['https://leek.example', 'read'],
    ['null', 'read'],
    ['https://evil.example', 403],
    ['https://leek.example.evil.example', 403],
    ['https://leek.example:8443', 403],
    ['leek.example', 403],
  ])('should answer an old browser’s form from %s with %s', async (origin, status) => {
    const request = sent('a=b', { origin })
    request.headers.delete('sec-fetch-site')
    expect(await statusOf(request)).toBe(status)
  })

  it('should repeat nothing of what it refuses, and keep it out of caches', async () => {
    const form = await readForm(sent('postcode=ST13 8XX', { 'content-type': 'text/plain' }), {
      limitBytes: 100,
    })
    const refusal = 'refusal' in form ? form.refusal : null
    expect(await refusal?.text()).toBe(
      'What was sent is not a form that we know. Please go back and send it again.\n',
    )
    expect(refusal?.headers.get('cache-control')).toBe('no-store')
  })
})
