import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteCollections } from '@/fields/relation'
import { draftCollections, makeDocument, newToken } from './documents'
import { makePerson } from './people'
import { plainTheme } from './practices'
import { pryingQueries } from './prying-queries'
import { rest } from './rest'
import { block, internalLink, paragraph, richText } from './rich-text'
import { guardedAs } from './rules'
import { openWorld, strangersToB, type ActorName, type World } from './world'

/*
 * The canary: every text of practice B that belongs to B alone holds this word, drafts, trash, accounts and private
 * settings included. Whatever somebody of practice A asks, no byte of any answer may hold it.
 */
const canary = newToken('canary')
/** What B lends to A holds this one, and names documents that it does not lend. */
const lent = newToken('lent')

const addresses = [
  ...(['practice', 'own', 'personal'] as const).flatMap(guardedAs).map((slug) => `/${slug}`),
  ...[...draftCollections, 'safety-notices'].map((slug) => `/${slug}/versions`),
]

let world: World
let someId: string | undefined

beforeAll(async () => {
  world = await openWorld()
  const { payload, a, b } = world
  const own = await fillPracticeB()
  someId = own.articles
  const chain = {
    author: own.authors,
    sharedWith: [a.id],
    hero: { image: own.media },
    body: richText(
      paragraph(`Text ${lent}`, internalLink('pages', own.pages)),
      block('exercise', { exercise: own.exercises }),
    ),
  }
  const guide = await makeDocument(payload, {
    collection: 'articles',
    site: b.id,
    token: lent,
    fields: chain,
  })
  await payload.update({
    collection: 'articles',
    id: guide.id,
    overrideAccess: true,
    draft: true,
    data: { title: `Not yet said ${canary}` },
  })
})

afterAll(() => world.close())

describe('what a practice keeps to itself', () => {
  it.each(strangersToB)('should stand in no answer to %s', async (actor) => {
    const { b, tokenOf } = world
    // A good guess at the word: an answer that merely repeats the question does not hold all of it.
    const queries = pryingQueries({ site: b.id, id: someId ?? 'none', guess: canary.slice(0, -4) })
    const leaks: string[] = []
    for (const address of addresses) {
      for (const query of queries) {
        const { text } = await rest({ path: `${address}?${query}`, token: tokenOf(actor) })
        leaks.push(...(text.includes(canary) ? [`${address}?${query}`] : []))
      }
    }
    expect(leaks).toEqual([])
  })

  it.each([
    '/access',
    '/users/me',
    '/users/init',
    '/payload-preferences/nav',
    '/articles/access',
    '/sites/access',
  ])('should stand in no answer of %s', async (path) => {
    const answers = await Promise.all(
      strangersToB.flatMap((actor) => {
        const token = world.tokenOf(actor)
        return [rest({ path, token }), rest({ method: 'POST', path, body: {}, token })]
      }),
    )
    expect(answers.filter(({ text }) => text.includes(canary))).toEqual([])
  })

  it('should be there for those who work for it, or this test would prove nothing', async () => {
    const guides = await rest({ path: '/articles?limit=0', token: world.people.editorOfBoth.token })
    const drafts = await rest({
      path: '/articles?limit=0&draft=true',
      token: world.people.editorOfBoth.token,
    })
    expect([guides.text.includes(canary), drafts.text.includes(`Not yet said ${canary}`)]).toEqual([
      true,
      true,
    ])
  })
})

describe('what a practice lends', () => {
  it('should be seen by the borrower as it was published', async () => {
    const { text } = await rest({
      path: `/articles?where[title][contains]=${lent}&depth=3`,
      token: world.people.editor.token,
    })
    expect(text).toContain(`Guide ${lent}`)
  })

  it('should not be changed, copied, unpublished or deleted by the borrower', async () => {
    const { editor, admin } = world.people
    const found = await rest({ path: `/articles?where[title][contains]=${lent}`, token: editor.token })
    const id = (found.json.docs as { id: string }[])[0]?.id ?? 'none'
    const answers = await Promise.all(
      [editor, admin].flatMap(({ token }) => [
        rest({ method: 'PATCH', path: `/articles/${id}`, body: { title: 'Mine' }, token }),
        rest({ method: 'PATCH', path: `/articles/${id}?draft=true`, body: { title: 'Mine' }, token }),
        rest({ method: 'PATCH', path: `/articles/${id}`, body: { _status: 'draft' }, token }),
        rest({ method: 'PATCH', path: `/articles/${id}`, body: { sharedWith: [] }, token }),
        rest({ method: 'POST', path: `/articles/${id}/duplicate`, body: {}, token }),
        rest({ method: 'DELETE', path: `/articles/${id}`, token }),
      ]),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]))
  })
})

describe('guesses at what cannot be read', () => {
  it.each<[ActorName, string, string]>([
    ['editor', '/articles', 'where[author.name][contains]='],
    ['editor', '/articles', 'where[site.name][contains]='],
    ['editor', '/sites', 'where[name][contains]='],
    ['admin', '/users', 'where[email][contains]='],
    ['admin', '/users', 'where[memberships.site.name][contains]='],
    ['admin', '/users', 'where[memberships.1.site.name][contains]='],
    ['admin', '/users', 'where[or][0][memberships.site.name][contains]='],
    ['admin', '/users', 'where[memberships.site.private.notificationEmail][contains]='],
    ['admin', '/sites', 'where[private.notificationEmail][contains]='],
  ])('should count the same for %s on %s?%s… whether right or wrong', async (actor, path, where) => {
    const token = world.tokenOf(actor)
    const right = await rest({ path: `${path}?${where}${canary}`, token })
    const wrong = await rest({ path: `${path}?${where}${canary.replace('canary', 'parrot')}`, token })
    expect([right.status, right.json.totalDocs]).toEqual([wrong.status, wrong.json.totalDocs])
  })
})

/** One document of each kind, published, one as a draft and one in the trash; an account, and private settings. */
async function fillPracticeB(): Promise<Record<string, string>> {
  const { payload, b } = world
  const ids: Record<string, string> = {}
  for (const collection of siteCollections) {
    const token = newToken(canary)
    const fields = { deletedAt: new Date().toISOString() }
    ids[collection] = (await makeDocument(payload, { collection, site: b.id, token })).id
    await makeDocument(payload, { collection, site: b.id, token: newToken(canary), fields })
  }
  await makeDocument(payload, { collection: 'pages', site: b.id, token: newToken(canary), draft: true })
  await makePerson(payload, { name: canary, works: [{ site: b.id, roles: ['admin'] }] })
  await payload.update({
    collection: 'sites',
    id: b.id,
    overrideAccess: true,
    data: {
      name: `Practice ${canary}`,
      theme: plainTheme,
      legalText: canary,
      private: { notificationEmail: `${canary}@example.org` },
    },
  })
  return ids
}
