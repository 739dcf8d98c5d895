import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Media, Site } from '@/payload-types'
import { jpeg, png, svg } from '../../unit/media/sample-pictures'
import { openTestPayload } from '../payload'
import {
  form,
  makeEditor,
  makePicture,
  makePlatformAdmin,
  makeSite,
  makeStaff,
  signIn,
  visitor,
  type Client,
} from './practices'
import { storedFiles } from './stored-files'

let payload: Payload
let moorlands: Site
let cheshire: Site
let editor: Client
let otherEditor: Client
let reviewer: Client
let platformAdmin: Client

beforeAll(async () => {
  payload = await openTestPayload()
  moorlands = await makeSite(payload, 'moorlands')
  cheshire = await makeSite(payload, 'cheshire-east')
  platformAdmin = await signIn(payload, await makePlatformAdmin(payload))
  editor = await signIn(payload, await makeEditor(payload, 'editor', moorlands))
  otherEditor = await signIn(payload, await makeEditor(payload, 'other-editor', cheshire))
  const memberships = [{ site: moorlands.id, roles: ['reviewer' as const] }]
  reviewer = await signIn(payload, await makeStaff(payload, { name: 'reviewer', memberships }))
})

afterAll(() => payload.destroy())

const details = { alt: 'A woman pulls one knee to her chest.', licence: 'own' }
const upload = async (name = 'knee.jpg', size = { width: 400, height: 300 }) => ({
  bytes: await jpeg(size),
  name,
  type: 'image/jpeg',
})
/** What the admin adds to the address when somebody has moved the focal point and cut nothing. */
const edits =
  'uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=100&uploadEdits[crop][height]=100&uploadEdits[crop][unit]=%25&uploadEdits[focalPoint][x]=12.4&uploadEdits[focalPoint][y]=80&uploadEdits[widthInPixels]=400&uploadEdits[heightInPixels]=300'

async function docOf(response: Response): Promise<Media> {
  const { doc } = (await response.json()) as { doc: Media }
  return doc
}

async function errorsOf(response: Response): Promise<string> {
  return JSON.stringify(await response.json())
}

describe('an editor in the admin', () => {
  it('should upload a picture with its focal point, and see it', async () => {
    const saved = await editor(
      'POST',
      `/media?${edits}`,
      form({ ...details, site: moorlands.id }, await upload()),
    )
    expect(saved.status).toBe(201)
    const picture = await docOf(saved)
    expect(picture).toMatchObject({ name: 'Knee', folder: 'moorlands', focalX: 12, focalY: 80, width: 400 })

    for (const address of [picture.url, picture.thumbnailURL]) {
      const file = await editor('GET', new URL(String(address), 'http://admin').pathname.replace('/api', ''))
      expect(file.status).toBe(200)
      expect(file.headers.get('content-type')).toBe('image/webp')
      expect(file.headers.get('x-content-type-options')).toBe('nosniff')
      expect(file.headers.get('cache-control')).toContain('private')
      expect(
        Buffer.from(await file.arrayBuffer())
          .subarray(8, 12)
          .toString(),
      ).toBe('WEBP')
    }
  })

  it('should move the focal point without a new file', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    const before = storedFiles()
    const saved = await editor(
      'PATCH',
      `/media/${picture.id}?${edits}`,
      form({ ...picture, focalX: 50, focalY: 50 }),
    )
    expect(saved.status).toBe(200)
    expect(await docOf(saved)).toMatchObject({
      focalX: 12,
      focalY: 80,
      filename: picture.filename,
      folder: 'moorlands',
    })
    expect(storedFiles()).toEqual(before)
  })

  it('should replace the file and keep the details', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    const file = { bytes: await png({ width: 200, height: 200 }), name: 'new.png', type: 'image/png' }
    const replaced = await docOf(await editor('PATCH', `/media/${picture.id}`, form(picture, file)))
    expect(replaced).toMatchObject({ id: picture.id, alt: picture.alt, width: 200, height: 200 })
    expect(storedFiles().filter((place) => place.includes(String(picture.filename)))).toEqual([])
    expect(storedFiles()).toContain(`moorlands/${replaced.filename}`)
  })

  it('should be told on the picture’s own field why it is refused', async () => {
    const before = storedFiles()
    const named = { bytes: svg, name: 'knee.jpg', type: 'image/jpeg' }
    const refused = await editor('POST', '/media', form({ ...details, site: moorlands.id }, named))
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({
      errors: [
        {
          data: {
            errors: [{ path: 'file', message: expect.stringContaining('not a JPEG, PNG or WebP') as string }],
          },
        },
      ],
    })
    expect(storedFiles()).toEqual(before)
  })

  it('should leave no files behind when the picture is refused for another reason', async () => {
    const before = storedFiles()
    const forged = { ...details, licence: 'a licence that does not exist', site: moorlands.id }
    const refused = await editor('POST', '/media', form(forged, await upload()))
    expect(await errorsOf(refused)).toContain('licence')
    expect(storedFiles()).toEqual(before)

    const picture = await makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }))
    const kept = storedFiles()
    expect((await editor('PATCH', `/media/${picture.id}`, form(forged, await upload()))).status).toBe(400)
    expect(storedFiles()).toEqual(kept)
  })

  it('should not write names and addresses of files', async () => {
    const forged = {
      filename: 'x.webp',
      folder: 'cheshire-east',
      variants: [{ filename: '../x', width: 1, height: 1 }],
    }
    const saved = await editor(
      'POST',
      '/media',
      form({ ...details, ...forged, site: moorlands.id }, await upload()),
    )
    const picture = await docOf(saved)
    expect(picture).toMatchObject({
      folder: 'moorlands',
      filename: expect.stringMatching(/^knee-[0-9a-f]{12}-400/) as string,
    })
    const changed = await docOf(
      await editor('PATCH', `/media/${picture.id}`, { ...forged, width: 1, mimeType: 'text/html' }),
    )
    expect(changed).toMatchObject({
      folder: 'moorlands',
      filename: picture.filename,
      width: 400,
      mimeType: 'image/webp',
    })
    expect(changed.variants).toHaveLength(2)
  })

  it('should not replace the files of many pictures at once', async () => {
    const where = `where[site][equals]=${moorlands.id}`
    const refused = await editor('PATCH', `/media?${where}`, form({ alt: 'All the same.' }, await upload()))
    expect(await errorsOf(refused)).toContain('Replace pictures one at a time')
  })

  it('should not make the server fetch a picture from an address', async () => {
    const remote = { filename: 'x.jpg', url: 'http://example.org/x.jpg' }
    const refused = await editor('POST', '/media', form({ ...details, ...remote, site: moorlands.id }))
    expect(refused.status).toBe(400)
    expect(await errorsOf(refused)).toContain('its address is not enough')
    expect((await editor('GET', '/media/paste-url?src=http://example.org/x.jpg')).status).toBe(400)
  })

  it.each(['..%2F..%2Fpackage.json', '%2e%2e%2fdata', 'x.webp', 'x-320.png', '%00-320.webp'])(
    'should find no file called %s',
    async (name) => {
      expect((await platformAdmin('GET', `/media/file/${name}`)).status).toBe(404)
    },
  )
})

describe('the pictures of another practice', () => {
  it('should not be there: neither their documents nor their files', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    const nothing = await otherEditor('GET', '/media/file/knee-000000000000-320.webp')
    for (const { filename } of picture.variants ?? []) {
      const file = await otherEditor('GET', `/media/file/${filename}`)
      expect(file.status).toBe(404)
      expect(await file.text()).toBe(await nothing.clone().text())
    }
    expect((await otherEditor('GET', `/media/${picture.id}`)).status).toBe(404)
    expect(await errorsOf(await otherEditor('GET', '/media?limit=0'))).not.toContain('moorlands')
    expect(
      (await otherEditor('PATCH', `/media/${picture.id}`, form({ alt: 'Mine.' }, await upload()))).status,
    ).toBe(403)
    expect((await otherEditor('DELETE', `/media/${picture.id}`)).status).toBe(403)
    expect(storedFiles()).toContain(`moorlands/${picture.filename}`)
  })

  it('should be readable, and no more, when they are shared', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg(), { sharedWith: [cheshire.id] })
    expect((await otherEditor('GET', `/media/file/${picture.filename}`)).status).toBe(200)
    expect(
      (await otherEditor('PATCH', `/media/${picture.id}`, form({ alt: 'Mine.' }, await upload()))).status,
    ).toBe(403)
    expect((await editor('DELETE', `/media/${picture.id}`)).status).toBe(409)
    expect(storedFiles()).toContain(`moorlands/${picture.filename}`)
  })

  it('should not be added to by a stranger, a reviewer or a visitor', async () => {
    const before = storedFiles()
    const answers = [
      await otherEditor('POST', '/media', form({ ...details, site: moorlands.id }, await upload())),
      await reviewer('POST', '/media', form({ ...details, site: moorlands.id }, await upload())),
      await visitor('POST', '/media', form({ ...details, site: moorlands.id }, await upload())),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(storedFiles()).toEqual(before)
  })

  it('should not be taken by naming their file as one’s own upload', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    const stolen = form({ ...details, site: cheshire.id })
    stolen.set('file', JSON.stringify({ filename: picture.filename, mimeType: 'image/webp', size: 1 }))
    expect((await otherEditor('POST', '/media', stolen)).ok).toBe(false)
    const where = { site: { equals: cheshire.id } }
    expect((await payload.count({ collection: 'media', overrideAccess: true, where })).totalDocs).toBe(0)
  })

  it('should be closed to visitors', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    expect((await visitor('GET', `/media/file/${picture.filename}`)).status).toBe(404)
    expect((await visitor('GET', '/media')).status).toBe(403)
  })

  it('should still be seen by their own staff in the trash', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg())
    await editor('PATCH', `/media/${picture.id}`, { deletedAt: new Date().toISOString() })
    expect((await editor('GET', `/media/file/${picture.filename}`)).status).toBe(200)
    expect((await editor('DELETE', `/media/${picture.id}?trash=true`)).status).toBe(200)
    expect(storedFiles()).not.toContain(`moorlands/${picture.filename}`)
  })
})
