import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '../permissions/documents'
import { errorsOf, rest, succeeded } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('the old address of a redirect', () => {
  it('should be kept in the one form in which it is looked up', async () => {
    const word = newToken('old')
    const { json } = await create({ from: `  /${word.toUpperCase()}//Page/ ` })
    expect(json.doc).toMatchObject({ from: `/${word}/page` })
  })

  it('should be unique on its practice in whatever spelling', async () => {
    const word = newToken('twice')
    await create({ from: `/${word}` })
    const response = await create({ from: `/${word.toUpperCase()}/` })
    expect(errorsOf(response)).toEqual([
      { path: 'from', message: 'Another redirect of this practice starts at this address already.' },
    ])
  })

  it('should be free on another practice', async () => {
    const from = `/${newToken('both')}`
    const responses = [await create({ from }), await create({ from, site: world.b.id })]
    expect(responses.map(succeeded)).toEqual([true, true])
  })

  it('should have one winner among twenty at once', async () => {
    const from = `/${newToken('race')}`
    const responses = await Promise.all(Array.from({ length: 20 }, () => create({ from })))
    const refused = responses.filter((response) => !succeeded(response))
    expect(refused).toHaveLength(19)
    expect(new Set(refused.flatMap(errorsOf).map(({ path }) => path))).toEqual(new Set(['from']))
    expect(responses.filter(({ text }) => /fromKey/i.test(text))).toEqual([])
  })

  it('should be changed without meeting itself', async () => {
    const from = `/${newToken('same')}`
    const { json } = await create({ from })
    const { id } = json.doc as { id: string }
    const response = await rest({
      method: 'PATCH',
      path: `/redirects/${id}`,
      body: { from, permanent: false },
      token: world.people.editor.token,
    })
    expect(response.json.doc).toMatchObject({ from, permanent: false })
  })

  it.each(['https://example.org/a', '//example.org', '/a?b=c', '', '/'])(
    'should not be “%s”',
    async (from) => {
      expect(errorsOf(await create({ from })).map(({ path }) => path)).toEqual(['from'])
    },
  )
})

describe('where a redirect leads', () => {
  it.each(['javascript:alert(1)', 'http://example.org', '//example.org', 'https://', 'example.org/page'])(
    'should not be “%s”',
    async (url) => {
      const response = await create({ from: `/${newToken('to')}`, to: { kind: 'url', url } })
      expect(errorsOf(response).map(({ path }) => path)).toEqual(['to.url'])
    },
  )
})

function create(fields: Record<string, unknown>) {
  return rest({
    method: 'POST',
    path: '/redirects',
    body: { to: { kind: 'path', path: '/guides' }, site: world.a.id, ...fields },
    token: world.people.editorOfBoth.token,
  })
}
