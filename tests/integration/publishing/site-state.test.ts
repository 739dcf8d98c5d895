import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFor } from '@/content/open-for'
import { siteStateOf } from '@/content/site-state'
import { loadDemoContent } from '@/demo/load'
import type { Media, Site } from '@/payload-types'
import { stemOf } from '@/sites/picture-name'
import type { SiteState } from '@/sites/site-state'
import { jpeg } from '../../unit/media/sample-pictures'
import { makePicture } from '../media/practices'
import { openTestPayload } from '../payload'

let payload: Payload

beforeAll(async () => {
  payload = await openTestPayload()
  await loadDemoContent(payload, () => undefined)
})

afterAll(() => payload.destroy())

describe('what should be public of a site', () => {
  it('should be every page of its own, every page that it borrows, and its lists', async () => {
    const paths = (await stateOf('cheshire-east')).pages.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/404',
        '/forms/gone',
        '/forms/answer',
        '/about',
        '/areas',
        '/areas/cheshire',
        '/areas/cheshire/macclesfield',
        '/authors/lizzie-thornton',
        '/exercises/bird-dog',
        '/guides',
        '/guides/sciatica-exercises',
        '/services',
      ]),
    )
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('should leave out drafts and what belongs to others', async () => {
    const paths = (await stateOf('moorlands')).pages.map(({ path }) => path)
    expect(paths).toContain('/areas/staffordshire/leek')
    expect(paths).not.toContain('/areas/staffordshire/werrington')
    expect(paths).not.toContain('/areas/cheshire/macclesfield')
  })

  it('should show a new version of a document and of its list after it was published again', async () => {
    const id = await idOf('service-areas', 'leek')
    const before = await stateOf('moorlands')
    await payload.update({
      collection: 'service-areas',
      id,
      data: { travelNote: 'By bus.', _status: 'published' },
      overrideAccess: true,
    })
    const after = await stateOf('moorlands')
    expect(after.versionOf(`service-areas:${id}`)).not.toBe(before.versionOf(`service-areas:${id}`))
    expect(after.versionOf('service-areas:*')).not.toBe(before.versionOf('service-areas:*'))
    expect(after.versionOf('articles:*')).toBe(before.versionOf('articles:*'))
  })

  it('should not change for a draft that is saved over what is published', async () => {
    const id = await idOf('service-areas', 'biddulph')
    const before = await stateOf('moorlands')
    await payload.update({
      collection: 'service-areas',
      id,
      data: { travelNote: 'A thought.' },
      draft: true,
      overrideAccess: true,
    })
    expect((await stateOf('moorlands')).versionOf(`service-areas:${id}`)).toBe(
      before.versionOf(`service-areas:${id}`),
    )
  })

  it('should no longer have a page that was unpublished', async () => {
    const id = await idOf('articles', 'sciatica-exercises')
    await payload.update({ collection: 'articles', id, data: { _status: 'draft' }, overrideAccess: true })
    const states = await Promise.all(['moorlands', 'cheshire-east'].map(stateOf))
    expect(states.flatMap(({ pages }) => pages.map(({ path }) => path))).not.toContain(
      '/guides/sciatica-exercises',
    )
  })

  it('should show its own pictures and those shared with it, and none in the trash', async () => {
    const site = await siteCalled('moorlands')
    const picture = await makePicture(payload, site, await jpeg())
    const stem = stemOf(String(picture.filename)) ?? ''
    const change = (data: Partial<Media>) =>
      payload.update({ collection: 'media', id: picture.id, data, overrideAccess: true })
    expect((await stateOf('moorlands')).pictures).toEqual({ [stem]: 'moorlands' })
    expect((await stateOf('cheshire-east')).pictures).toEqual({})

    await change({ sharedWith: [await idOf('sites', 'cheshire-east')] })
    expect((await stateOf('cheshire-east')).pictures).toEqual({ [stem]: 'moorlands' })

    await change({ sharedWith: [] })
    await change({ deletedAt: new Date().toISOString() })
    const states = await Promise.all(['moorlands', 'cheshire-east'].map(stateOf))
    expect(states.map(({ pictures }) => pictures)).toEqual([{}, {}])
  })

  it('should know where editors redirect', async () => {
    const site = await idOf('sites', 'moorlands')
    const contact = await idOf('pages', 'contact', site)
    await payload.create({
      collection: 'redirects',
      data: {
        site,
        from: '/Get-In-Touch/',
        to: { kind: 'document', document: { relationTo: 'pages', value: contact } },
      },
      overrideAccess: true,
    })
    const forms = {
      '/forms/coverage': { to: '/#page-check', status: 303 },
      '/forms/enquiry': { to: '/contact', status: 303 },
    }
    expect((await stateOf('moorlands')).redirects).toEqual({
      '/get-in-touch': { to: '/contact', status: 301 },
      ...forms,
    })
    expect((await stateOf('cheshire-east')).redirects).toEqual(forms)
  })
})

async function stateOf(slug: string): Promise<SiteState> {
  const reader = await openFor({ payload, slug, viewer: { kind: 'patient' } })
  if (!reader) throw new Error(`There is no live site ${slug}.`)
  return siteStateOf({ payload, site: reader.site })
}

async function siteCalled(slug: string): Promise<Site> {
  return payload.findByID({ collection: 'sites', id: await idOf('sites', slug), overrideAccess: true })
}

async function idOf(
  collection: 'articles' | 'pages' | 'service-areas' | 'sites',
  slug: string,
  site?: string,
) {
  const { docs } = await payload.find({
    collection,
    limit: 1,
    overrideAccess: true,
    where: { and: [{ slug: { equals: slug } }, ...(site ? [{ site: { equals: site } }] : [])] },
  })
  return docs[0]?.id ?? ''
}
