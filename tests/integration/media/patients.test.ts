import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/(site)/[mode]/[site]/media/[file]/route'
import { findMediaFile } from '@/content/media-file'
import { openFor } from '@/content/open-for'
import type { Media, Site } from '@/payload-types'
import { settings } from '@/settings'
import { jpeg } from '../../unit/media/sample-pictures'
import { openTestPayload } from '../payload'
import { makeEditor, makePicture, makePlatformAdmin, makeSite } from './practices'

let payload: Payload
let moorlands: Site
let cheshire: Site

beforeAll(async () => {
  payload = await openTestPayload()
  moorlands = await makeSite(payload, 'moorlands')
  cheshire = await makeSite(payload, 'cheshire-east')
  await makePlatformAdmin(payload)
})

afterAll(() => payload.destroy())

/** What a patient's browser gets for `/media/<file>` on the host of that practice. */
function request(site: Site, file: unknown): Promise<Response> {
  const params = Promise.resolve({ mode: 'sites', site: site.slug, file: String(file) })
  return GET(new Request(`https://practice.example/media/${String(file)}`), { params })
}

const change = (picture: Media, data: Partial<Media>) =>
  payload.update({ collection: 'media', id: picture.id, overrideAccess: true, data })

describe('pictures on a practice’s host', () => {
  it('should be sent in every width, to be kept for good', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    expect(picture.variants).toHaveLength(3)
    for (const { filename } of picture.variants ?? []) {
      const answer = await request(moorlands, filename)
      expect(answer.status).toBe(200)
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'image/webp',
        'x-content-type-options': 'nosniff',
      })
      const bytes = Buffer.from(await answer.arrayBuffer())
      expect(bytes.subarray(8, 12).toString()).toBe('WEBP')
      expect(answer.headers.get('content-length')).toBe(String(bytes.length))
    }
  })

  it('should not show another practice’s pictures, unless they are shared', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    expect((await request(cheshire, picture.filename)).status).toBe(404)
    await change(picture, { sharedWith: [cheshire.id] })
    expect((await request(cheshire, picture.filename)).status).toBe(200)
    await change(picture, { sharedWith: [] })
    expect((await request(cheshire, picture.filename)).status).toBe(404)
  })

  it('should not show what is in the trash', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    await change(picture, { deletedAt: new Date().toISOString() })
    expect((await request(moorlands, picture.filename)).status).toBe(404)
  })

  it('should not be shown by a practice that is not live', async () => {
    const closed = await makeSite(payload, 'closed')
    const picture = await makePicture(payload, closed, await jpeg())
    await payload.update({
      collection: 'sites',
      id: closed.id,
      overrideAccess: true,
      data: { status: 'archived' },
    })
    expect((await request(closed, picture.filename)).status).toBe(404)
  })

  it('should be missed politely when the file is gone', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    rmSync(path.join(settings().mediaDir, 'moorlands', String(picture.filename)))
    const answer = await request(moorlands, picture.filename)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toBe('This picture does not exist.\n')
  })

  it.each([
    '',
    '../package.json',
    '..%2f..%2fpackage.json',
    'moorlands/x-320.webp',
    'x-320.webp\u0000',
    'X-320.WEBP',
  ])('should find nothing called %j', async (name) => {
    expect((await request(moorlands, name)).status).toBe(404)
  })
})

describe('pictures in a preview', () => {
  it('should be there for the staff of the practice alone', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    const read = async (site: Site, name: string) => {
      const user = { ...(await makeEditor(payload, name, site)), collection: 'users' as const }
      const reader = await openFor({ payload, slug: 'moorlands', viewer: { kind: 'staff', user } })
      return reader && findMediaFile(reader, String(picture.filename))
    }
    expect(await read(moorlands, 'own-editor')).toHaveLength(Number(picture.filesize))
    expect(await read(cheshire, 'foreign-editor')).toBeNull()
  })
})
