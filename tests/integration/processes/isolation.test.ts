import { afterEach, describe, expect, it } from 'vitest'
import { HOST, startSupervised, type Supervised } from './start-supervised'

let server: Supervised

afterEach(() => server.end())

const statusOf = async (path: string, host = HOST) => (await server.ask({ path, host })).status
const enough = Array.from({ length: 4 })

/** What every worker answers: connections are handed to them in turn. */
const everyWorker = (path: string) => Promise.all(enough.map(async () => (await server.ask({ path })).body))

describe('delivery without the application', () => {
  it('should send pages before it is there, and say honestly that the admin is not', async () => {
    server = await startSupervised({ isHeldBack: true })
    await expect.poll(() => statusOf('/').catch(() => 0), { timeout: 20_000 }).toBe(200)

    expect(server.said()).not.toContain('application')
    const admin = await server.ask({ host: 'localhost', path: '/admin' })
    expect([admin.status, admin.headers['retry-after'], admin.headers['x-frame-options']]).toEqual([
      503,
      '30',
      'SAMEORIGIN',
    ])
    expect(admin.body).toContain('The admin is starting')
    const data = await server.ask({ host: 'localhost', path: '/api/articles' })
    expect(JSON.parse(data.body)).toMatchObject({ errors: [{ message: /The admin is starting/ }] })
    expect(await statusOf('/healthz', 'localhost')).toBe(200)
    expect((await server.ask({ host: 'localhost', path: '/readyz' })).body).toBe(
      'The application is not running: the admin is closed, published pages go on.\n',
    )
    expect(await statusOf('/search?q=knee')).toBe(503)
    expect((await server.ask({ path: '/forms/coverage', method: 'POST' })).body).toContain(
      'Nothing was sent or saved',
    )

    await server.letStart()
    await server.says('Ready')
    expect((await server.ask({ host: 'localhost', path: '/admin' })).body).toBe('INSIDE')
  })

  it('should go on when it is killed, and have it started again', async () => {
    server = await startSupervised()
    await server.says('Ready')
    const first = server.application()
    process.kill(first, 'SIGKILL')
    await server.says('The application ended (SIGKILL). Published pages go on')

    expect(await everyWorker('/')).toEqual(enough.map(() => '<h1>/</h1>'))
    expect(await statusOf('/admin', 'localhost')).toBe(503)
    await server.says('The application is back.')
    expect(await statusOf('/admin', 'localhost')).toBe(200)
    expect(server.application()).not.toBe(first)
  })
})

describe('a delivery worker', () => {
  it('should be replaced when it ends, by one that knows what changed before it began', async () => {
    server = await startSupervised()
    await server.says('Ready')
    await everyWorker('/guides/back')
    await server.ask({
      host: 'localhost',
      path: '/api/publish?page=/guides/back',
      method: 'POST',
      body: 'new words',
    })
    const [victim = 0] = await server.workers()
    process.kill(victim, 'SIGKILL')
    await server.says('A delivery worker ended (SIGKILL): another takes its place.')

    await expect.poll(server.workers).toHaveLength(2)
    expect(await server.workers()).not.toContain(victim)
    expect(await everyWorker('/guides/back')).toEqual(enough.map(() => 'new words'))
  })

  it('should be replaced when it hangs, and keep nobody from being told', async () => {
    server = await startSupervised()
    await server.says('Ready')
    await everyWorker('/guides/back')
    const [victim = 0] = await server.workers()
    process.kill(victim, 'SIGSTOP')

    const told = await new Promise<string>((resolve, reject) => {
      // Half of all connections are handed to the worker that hangs.
      for (let turn = 0; turn < 2; turn += 1) {
        server.ask({ host: 'localhost', path: '/api/remove?page=/guides/back', method: 'POST' }).then(
          ({ body }) => resolve(body),
          () => undefined,
        )
      }
      setTimeout(() => reject(new Error('Nobody answered.')), 20_000).unref()
    })
    expect(told).toBe('removed')
    await server.says('A delivery worker did not take in what has changed: another takes its place.')
    expect(await everyWorker('/guides/back')).toEqual(enough.map(() => '<h1>/404</h1>'))
  })
})

describe('the supervisor', () => {
  it('should leave nobody behind when it is killed', async () => {
    server = await startSupervised()
    await server.says('Ready')
    const all = [...(await server.workers()), server.application()]
    server.child.kill('SIGKILL')

    await expect.poll(() => all.filter(isRunning), { timeout: 10_000 }).toEqual([])
    await expect(server.ask({ path: '/' })).rejects.toThrow('ECONNREFUSED')
  })
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
