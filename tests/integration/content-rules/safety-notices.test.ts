import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SafetyNotice } from '@/payload-types'
import { newToken } from '../permissions/documents'
import { makeNotice } from '../permissions/notices'
import { errorsOf, rest } from '../permissions/rest'
import { actorNames, openWorld, type ActorName, type World } from '../permissions/world'

let world: World
let notice: SafetyNotice

beforeAll(async () => {
  world = await openWorld()
  notice = await makeNotice(world.payload)
})

afterAll(() => world.close())

describe('a governed safety notice', () => {
  it.each(actorNames.filter((name) => name !== 'platformAdmin'))(
    'should stay as it is for %s',
    async (actor) => {
      const token = world.tokenOf(actor)
      const before = await stored()
      const path = `/safety-notices/${notice.id}`
      const where = '/safety-notices?where[id][exists]=true'
      const [version] = (
        await world.payload.findVersions({ collection: 'safety-notices', overrideAccess: true })
      ).docs
      const answers = [
        await rest({ method: 'PATCH', path, body: { wordings: [] }, token }),
        await rest({ method: 'PATCH', path: `${path}?draft=true`, body: { name: 'Changed' }, token }),
        await rest({ method: 'PATCH', path: where, body: { level: 'nonUrgent' }, token }),
        await rest({ method: 'DELETE', path, token }),
        await rest({ method: 'DELETE', path: where, token }),
        await rest({ method: 'POST', path: `${path}/duplicate`, body: { slug: newToken('copy') }, token }),
        await rest({ method: 'POST', path: '/safety-notices', body: fields(), token }),
        await rest({ method: 'POST', path: `/safety-notices/versions/${version?.id}`, token }),
        await rest({ path: '/safety-notices/versions', token }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
      expect(await stored()).toEqual(before)
    },
  )

  it.each<[ActorName, boolean]>([
    ['anonymous', false],
    ['withoutPractice', false],
    ['reviewer', true],
    ['author', true],
    ['editor', true],
    ['admin', true],
    ['platformAdmin', true],
  ])('should be offered to %s: %s', async (actor, offered) => {
    const { status } = await rest({ path: `/safety-notices/${notice.id}`, token: world.tokenOf(actor) })
    expect(status === 200).toBe(offered)
  })

  it('should be written and changed by a platform admin', async () => {
    const { token } = world.people.platformAdmin
    const made = await rest({ method: 'POST', path: '/safety-notices', body: fields(), token })
    const { id } = made.json.doc as { id: string }
    const changed = await rest({
      method: 'PATCH',
      path: `/safety-notices/${id}`,
      body: { level: 'urgent' },
      token,
    })
    expect([made.status, changed.status]).toEqual([201, 200])
  })

  it.each([
    ['none', ['england', 'scotland', 'wales'], 'Northern Ireland'],
    ['two', ['england', 'scotland', 'wales', 'northern-ireland', 'scotland'], 'Scotland'],
  ])('should have one wording for each part of the UK, not %s', async (_, ukRegions, named) => {
    const { token } = world.people.platformAdmin
    const [first = '', ...others] = ukRegions
    const wordings = [wording([first]), wording(others.slice(0, 2)), wording(others.slice(2))]
    const body = { ...fields(), wordings: wordings.filter((each) => each.ukRegions.length > 0) }
    expect(errorsOf(await rest({ method: 'POST', path: '/safety-notices', body, token }))).toEqual([
      { path: 'wordings', message: `Each part of the UK needs exactly one wording. Look at: ${named}.` },
    ])
  })
})

function fields() {
  const slug = newToken('notice')
  const everywhere = ['england', 'scotland', 'wales', 'northern-ireland']
  return { slug, name: slug, level: 'emergency', bodyRegions: ['neck'], wordings: [wording(everywhere)] }
}

function wording(ukRegions: string[]) {
  return { ukRegions, heading: 'Call 999 now if:', items: [{ text: 'you cannot move your arms' }] }
}

async function stored() {
  const { docs } = await world.payload.find({ collection: 'safety-notices', depth: 0, overrideAccess: true })
  return docs
}
