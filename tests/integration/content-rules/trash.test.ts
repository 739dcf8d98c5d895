import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocument, newToken, type SiteCollection } from '../permissions/documents'
import { errorsOf, rest } from '../permissions/rest'
import { openWorld, type World } from '../permissions/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

/** The field that holds an address, and the sentence when it was taken in the meantime. */
const addresses = [
  {
    collection: 'pages' as const,
    field: 'slug',
    address: (word: string) => word,
    message: 'Another page of this practice has just taken this address. Choose another one.',
  },
  {
    collection: 'redirects' as const,
    field: 'from',
    address: (word: string) => `/${word}`,
    message: 'Another redirect of this practice starts at this address already.',
  },
]

describe.each(addresses)('what lies in the trash: $collection', ({ collection, field, address, message }) => {
  it('should not hold its address', async () => {
    const word = newToken('freed')
    const id = await makeOne(collection, { [field]: address(word) })
    await trash(collection, id)
    await makeOne(collection, { [field]: address(word) })
  })

  it('should not hold it either when it is changed in the trash', async () => {
    const word = newToken('freed')
    const id = await makeOne(collection, { [field]: address(word) })
    await trash(collection, id)
    const body = { [field]: address(word) }
    await rest({
      method: 'PATCH',
      path: `/${collection}/${id}?trash=true`,
      body,
      token: world.people.editor.token,
    })
    await makeOne(collection, { [field]: address(word) })
  })

  it('should come back with its address when that is still free', async () => {
    const word = newToken('back')
    const id = await makeOne(collection, { [field]: address(word) })
    await trash(collection, id)
    const { json } = await bringBack(collection, id)
    expect(json.doc).toMatchObject({ [field]: address(word) })
    await expect(makeOne(collection, { [field]: address(word) })).rejects.toThrow()
  })

  it('should tell on the field when its address was taken, and come back with another', async () => {
    const word = newToken('taken')
    const id = await makeOne(collection, { [field]: address(word) })
    await trash(collection, id)
    await makeOne(collection, { [field]: address(word) })
    expect(errorsOf(await bringBack(collection, id))).toEqual([{ path: field, message }])
    const other = address(newToken('other'))
    const { json } = await bringBack(collection, id, { [field]: other })
    expect(json.doc).toMatchObject({ [field]: other })
  })

  it('should be brought back by those alone who may delete', async () => {
    const id = await makeOne(collection, {})
    await trash(collection, id)
    const { author, reviewer } = world.people
    const answers = []
    for (const { token } of [author, reviewer]) {
      for (const query of ['?trash=true', '?trash=true&draft=true', '?trash=true&draft=true&autosave=true']) {
        const path = `/${collection}/${id}${query}`
        answers.push(await rest({ method: 'PATCH', path, body: { deletedAt: null }, token }))
      }
    }
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
  })
})

describe('a version from before', () => {
  it('should not take a page out of the trash, nor put it there', async () => {
    const id = await makeOne('pages', {})
    await trash('pages', id)
    await bringBack('pages', id)
    const { docs } = await world.payload.findVersions({
      collection: 'pages',
      overrideAccess: true,
      trash: true,
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    const trashed = docs.find(({ version }) => version.deletedAt)
    const path = `/pages/versions/${trashed?.id}?draft=true`
    const [author, editor] = [world.people.author.token, world.people.editor.token]
    expect((await rest({ method: 'POST', path, token: author })).status).toBe(403)
    expect((await rest({ method: 'POST', path, token: editor })).status).toBe(200)
  })
})

async function makeOne(collection: SiteCollection, fields: Record<string, unknown>): Promise<string> {
  return (await makeDocument(world.payload, { collection, site: world.a.id, fields })).id
}

async function trash(collection: SiteCollection, id: string): Promise<void> {
  const body = { deletedAt: new Date().toISOString() }
  await rest({ method: 'PATCH', path: `/${collection}/${id}`, body, token: world.people.editor.token })
}

function bringBack(collection: SiteCollection, id: string, fields: Record<string, unknown> = {}) {
  const body = { deletedAt: null, ...fields }
  return rest({
    method: 'PATCH',
    path: `/${collection}/${id}?trash=true`,
    body,
    token: world.people.editor.token,
  })
}
