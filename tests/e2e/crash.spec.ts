import { expect, test } from '@playwright/test'
import { ownServer, type OwnServer } from './own-server'
import { paragraph, richText } from './rich-text'

const HOST = 'crash.localhost'
const PATH = '/services/home-visits'
/** Of the processes that end in turn, in the middle of saves that follow one another. */
const ROUNDS = ['application', 'supervisor', 'application', 'supervisor', 'supervisor', 'supervisor'] as const

let server: OwnServer

test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = await ownServer()
  await server.start()
})
test.afterAll(() => server.end())

test('every save that was acknowledged is public within five seconds, whatever is killed', async () => {
  test.setTimeout(240_000)
  const site = await server.call('POST', '/sites', {
    slug: 'crash',
    name: 'Practice that is killed',
    status: 'live',
    demonstration: false,
    region: 'england',
    reviewInterval: 24,
    contact: { telephone: '01632 960 101', locality: 'Leek', county: 'Staffordshire' },
    hosts: [{ host: HOST, primary: true }],
  })
  const service = await server.call('POST', '/services', {
    site: idOf(site),
    title: 'Home visits',
    slug: 'home-visits',
    summary: 'Version 0.',
    body: richText(paragraph('We come to you.')),
    _status: 'published',
  })
  await expect.poll(published, { timeout: 30_000 }).toBe(0)

  let version = 0
  for (const [round, victim] of ROUNDS.entries()) {
    const before = version
    let acknowledged = version
    const stop = new AbortController()
    const saving = (async () => {
      while (!stop.signal.aborted) {
        version += 1
        const saved = await server.call('PATCH', `/services/${idOf(service)}`, {
          summary: `Version ${version}.`,
        })
        if (saved) acknowledged = version
      }
    })()
    await expect.poll(() => acknowledged, { timeout: 30_000 }).toBeGreaterThan(before)
    await new Promise((resolve) => setTimeout(resolve, 150 + 70 * round))
    await server.kill(victim)
    stop.abort()
    await saving
    if (victim === 'supervisor') await server.start()
    else {
      // Readers notice nothing meanwhile.
      expect(await published()).not.toBeNull()
      await server.says('The application is back.')
    }
    await expect.poll(published, { timeout: 5000, intervals: [100] }).toBeGreaterThanOrEqual(acknowledged)
    expect(await published()).toBeLessThanOrEqual(version)
  }
})

/** The version that readers are sent; null when there is none. */
async function published(): Promise<number | null> {
  const { status, body } = await server.read(HOST, PATH)
  const [, version] = /Version (\d+)\./.exec(body) ?? []
  return status === 200 && version !== undefined ? Number(version) : null
}

function idOf(answer: Record<string, unknown> | null): string {
  const { id } = (answer?.doc ?? {}) as { id?: string }
  if (id === undefined) throw new Error('The server did not answer as it should.')
  return id
}
