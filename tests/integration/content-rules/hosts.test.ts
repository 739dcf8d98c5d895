import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '../permissions/documents'
import { plainTheme } from '../permissions/practices'
import { errorsOf, rest, succeeded } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('the hosts of a practice', () => {
  it.each([
    ['WWW.Example-Physio.CO.UK', 'www.example-physio.co.uk'],
    [' spaces.example.org ', 'spaces.example.org'],
    ['port.example.org:8080', 'port.example.org'],
    ['dot.example.org.', 'dot.example.org'],
    ['müller.example.org', 'xn--mller-kva.example.org'],
  ])('should be kept as requests name them: %j as %j', async (written, host) => {
    const { json } = await save(world.a.id, [{ host: written }])
    expect(json.doc).toMatchObject({ hosts: [{ host, primary: true }] })
  })

  it.each([
    'https://www.example.org',
    'example.org/page',
    'not a host',
    '127.0.0.1',
    '[::1]',
    'localhost',
    'a@b.org',
  ])('should not be “%s”', async (host) => {
    expect(errorsOf(await save(world.a.id, [{ host }])).map(({ path }) => path)).toEqual(['hosts.0.host'])
  })

  it('should not hold one host twice, in whatever spelling', async () => {
    const response = await save(world.a.id, [{ host: 'twice.example.org' }, { host: 'TWICE.example.org.' }])
    expect(errorsOf(response)).toEqual([
      { path: 'hosts.1.host', message: '“twice.example.org” stands here twice.' },
    ])
  })

  it('should have the first as primary when nobody chose, and the chosen one else', async () => {
    const [first, second] = [{ host: 'first.example.org' }, { host: 'second.example.org' }]
    const unchosen = await save(world.a.id, [first, second])
    const chosen = await save(world.a.id, [first, { ...second, primary: true }])
    expect([unchosen, chosen].map(({ json }) => primaryOf(json))).toEqual([
      [true, false],
      [false, true],
    ])
  })

  it('should not have two primary ones', async () => {
    const hosts = ['one', 'two'].map((name) => ({ host: `${name}.example.org`, primary: true }))
    expect(errorsOf(await save(world.a.id, hosts))).toEqual([
      { path: 'hosts', message: 'Only one host can be primary.' },
    ])
  })

  it('should not be none', async () => {
    expect(errorsOf(await save(world.a.id, [])).map(({ path }) => path)).toEqual(['hosts'])
  })
})

describe('one host for two practices', () => {
  it('should be refused, naming the host', async () => {
    await save(world.a.id, [{ host: 'mine.example.org' }])
    const response = await save(world.b.id, [{ host: 'b.example.org' }, { host: 'Mine.example.org:443' }])
    expect(errorsOf(response)).toEqual([
      {
        path: 'hosts.1.host',
        message: '“mine.example.org” belongs to another practice already. Remove it there first.',
      },
    ])
  })

  it('should be refused whatever the status of the other', async () => {
    await save(world.a.id, [{ host: 'archived.example.org' }], { status: 'archived' })
    expect(succeeded(await save(world.b.id, [{ host: 'archived.example.org' }]))).toBe(false)
    await save(world.a.id, [{ host: 'archived.example.org' }], { status: 'live' })
  })

  it('should be free when the other gave it up', async () => {
    await save(world.a.id, [{ host: 'given-up.example.org' }])
    await save(world.a.id, [{ host: 'instead.example.org' }])
    expect(succeeded(await save(world.b.id, [{ host: 'given-up.example.org' }]))).toBe(true)
  })

  it('should have one winner when both save at the same moment, twenty times', async () => {
    const rounds = []
    for (let round = 0; round < 20; round += 1) {
      const host = `${newToken('race')}.example.org`
      const answers = await Promise.all([
        save(world.a.id, [{ host: 'a.example.org' }, { host }]),
        save(world.b.id, [{ host: 'b.example.org' }, { host }]),
      ])
      rounds.push({ winners: answers.filter(succeeded).length, owners: await ownersOf(host) })
    }
    expect(rounds).toEqual(rounds.map(() => ({ winners: 1, owners: 1 })))
  })

  it('should have one winner among twenty new practices', async () => {
    const host = `${newToken('new')}.example.org`
    const answers = await Promise.all(Array.from({ length: 20 }, () => create({ hosts: [{ host }] })))
    expect([answers.filter(succeeded).length, await ownersOf(host)]).toEqual([1, 1])
    const told = answers.filter((answer) => !succeeded(answer)).flatMap(errorsOf)
    expect(new Set(told.map(({ path }) => path))).toEqual(new Set(['hosts.0.host']))
  })
})

describe('a save that failed', () => {
  it('should not keep a new practice from its host', async () => {
    const hosts = [{ host: `${newToken('retry')}.example.org` }]
    const failed = await create({ hosts, name: '' })
    const repeated = await create({ hosts })
    expect([succeeded(failed), errorsOf(repeated)]).toEqual([false, []])
  })

  it('should not keep a practice from its host', async () => {
    const hosts = [{ host: `${newToken('retry')}.example.org` }]
    const failed = await save(world.a.id, hosts, { theme: { ...plainTheme, text: 'red' } })
    const repeated = await save(world.a.id, hosts)
    expect([succeeded(failed), errorsOf(repeated)]).toEqual([false, []])
  })

  it('should leave the hosts that it could have had to others', async () => {
    await save(world.a.id, [{ host: 'held.example.org' }])
    const wanted = { host: `${newToken('wanted')}.example.org` }
    const failed = await save(world.b.id, [wanted, { host: 'held.example.org' }])
    const others = await create({ hosts: [wanted] })
    expect([succeeded(failed), errorsOf(others)]).toEqual([false, []])
  })

  it('should not free a host that the practice has', async () => {
    const held = { host: `${newToken('kept')}.example.org` }
    await save(world.a.id, [held])
    await save(world.a.id, [held, { host: 'not a host' }])
    expect(succeeded(await create({ hosts: [held] }))).toBe(false)
  })
})

function save(id: string, hosts: object[], fields: object = {}) {
  const { token } = world.people.platformAdmin
  return rest({ method: 'PATCH', path: `/sites/${id}`, body: { hosts, ...fields }, token })
}

function create(fields: object) {
  const slug = newToken('practice')
  const body = {
    slug,
    name: `Practice ${slug}`,
    region: 'england',
    reviewInterval: 12,
    theme: plainTheme,
    ...fields,
  }
  return rest({ method: 'POST', path: '/sites', body, token: world.people.platformAdmin.token })
}

function primaryOf(json: Record<string, unknown>) {
  return (json.doc as { hosts: { primary?: boolean | null }[] }).hosts.map(({ primary }) => primary === true)
}

async function ownersOf(host: string): Promise<number> {
  const where = { 'hosts.host': { equals: host } }
  return (await world.payload.count({ collection: 'sites', overrideAccess: true, where })).totalDocs
}
