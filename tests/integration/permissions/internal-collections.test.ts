import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rest } from './rest'
import { openWorld, type World } from './world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

afterAll(() => world.close())

describe('GraphQL', () => {
  it.each(['/graphql', '/graphql-playground'])('should not be there: %s', async (path) => {
    const query = { query: '{ __schema { types { name } } }' }
    const { token } = world.people.platformAdmin
    const answers = [
      await rest({ path }),
      await rest({ method: 'POST', path, body: query }),
      await rest({ method: 'POST', path, body: query, token }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })
})

describe('the queue of jobs', () => {
  it.each(['/payload-jobs/run', '/payload-jobs/handle-schedules'])(
    'should be run by nobody’s request: %s',
    async (path) => {
      const answers = await Promise.all(
        [null, world.people.editor.token, world.people.admin.token].map((token) => rest({ path, token })),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
    },
  )

  it('should take no job that somebody writes by hand', async () => {
    const input = { type: 'publish', user: { relationTo: 'users', value: world.people.platformAdmin.id } }
    const answer = await rest({
      method: 'POST',
      path: '/payload-jobs',
      body: { taskSlug: 'schedulePublish', input },
      token: world.people.admin.token,
    })
    expect(answer.status).toBe(403)
  })
})

describe('what a person may do, as the admin asks for it', () => {
  it('should tell a visitor nothing of the collections', async () => {
    const { json } = await rest({ path: '/access' })
    const collections = Object.entries((json.collections ?? {}) as Record<string, { read?: unknown }>)
    expect(collections.filter(([, { read }]) => read !== undefined)).toEqual([])
    expect(json.canAccessAdmin).toBeUndefined()
  })

  it('should name to an editor no practice but their own', async () => {
    const { text } = await rest({ path: '/access', token: world.people.editor.token })
    expect([text.includes(world.a.id), text.includes(world.b.id)]).toEqual([true, false])
  })
})

describe('preferences', () => {
  const path = '/payload-preferences/articles-list'

  it('should be everybody’s own', async () => {
    const { editor, author } = world.people
    await rest({ method: 'POST', path, body: { value: { note: 'the editor’s' } }, token: editor.token })
    await rest({ method: 'POST', path, body: { value: { note: 'the author’s' } }, token: author.token })
    const notes = await Promise.all(
      [editor.token, author.token, world.people.admin.token].map(
        async (token) => (await rest({ path, token })).json.value,
      ),
    )
    expect(notes).toEqual([{ note: 'the editor’s' }, { note: 'the author’s' }, null])
  })

  it('should be neither listed for nor removed by somebody else', async () => {
    const { admin, platformAdmin, editor } = world.people
    const lists = await Promise.all(
      [admin, platformAdmin].map(
        async ({ token }) => (await rest({ path: '/payload-preferences', token })).json.totalDocs,
      ),
    )
    await rest({ method: 'DELETE', path, token: admin.token })
    const kept = await rest({ path, token: editor.token })
    expect([lists, kept.json.value]).toEqual([[0, 0], { note: 'the editor’s' }])
  })

  it('should not be kept for a visitor', async () => {
    const answer = await rest({ method: 'POST', path, body: { value: { note: 'a visitor’s' } } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})
