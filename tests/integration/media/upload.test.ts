import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Media, Site } from '@/payload-types'
import { settings } from '@/settings'
import {
  gif,
  jpeg,
  pdf,
  photographWithPlace,
  png,
  pngBomb,
  svg,
  webp,
} from '../../unit/media/sample-pictures'
import { openTestPayload } from '../payload'
import { makePicture, makeSite } from './practices'
import { sentences } from './sentences'
import { storedFile, storedFiles } from './stored-files'

let payload: Payload
let moorlands: Site
let cheshire: Site

beforeAll(async () => {
  payload = await openTestPayload()
  moorlands = await makeSite(payload, 'moorlands')
  cheshire = await makeSite(payload, 'cheshire-east')
})

afterEach(async () => {
  await payload.delete({
    collection: 'media',
    overrideAccess: true,
    trash: true,
    where: { id: { exists: true } },
  })
  expect(storedFiles()).toEqual([])
})

afterAll(() => payload.destroy())

const namesOf = (picture: Media) => (picture.variants ?? []).map(({ filename }) => filename)

describe('uploading a picture', () => {
  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
  ])('should take a %s and store it as WebP in the folder of the practice', async (_, make) => {
    const picture = await makePicture(payload, moorlands, await make({ width: 800, height: 600 }))
    expect(picture).toMatchObject({ folder: 'moorlands', width: 800, height: 600, mimeType: 'image/webp' })
    expect(picture.variants?.map(({ width, height }) => [width, height])).toEqual([
      [320, 240],
      [640, 480],
      [800, 600],
    ])
    expect(picture.filename).toMatch(/^knee-to-chest-[0-9a-f]{12}-800\.webp$/)
    expect(picture.url).toContain(`/api/media/file/${picture.filename}`)
    expect(picture.thumbnailURL).toBe(`/api/media/file/${namesOf(picture)[0]}`)

    const places = namesOf(picture).map((name) => `moorlands/${name}`)
    expect(storedFiles()).toEqual([...places].sort())
    for (const place of places) expect((await sharp(storedFile(place)).metadata()).format).toBe('webp')
    expect(picture.filesize).toBe(storedFile(`moorlands/${picture.filename}`).length)
  })

  it('should take a file from the disk', async () => {
    const filePath = path.join(settings().dataDir, 'Seated Stretch.png')
    writeFileSync(filePath, await png({ width: 200, height: 200 }))
    const picture = await payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { site: moorlands.id, decorative: true, licence: 'own' },
      filePath,
    })
    expect(picture).toMatchObject({ name: 'Seated Stretch', width: 200 })
  })

  it('should keep nothing of a photograph but its pixels, and not the photograph itself', async () => {
    const photograph = await photographWithPlace()
    const picture = await makePicture(payload, moorlands, photograph)
    expect([picture.width, picture.height]).toEqual([600, 800])
    for (const place of storedFiles()) {
      const bytes = storedFile(place)
      expect((await sharp(bytes).metadata()).exif).toBeUndefined()
      expect(bytes.toString('latin1')).not.toMatch(/Secret camera|A\. Patient/)
    }
  })

  it('should give the same file, uploaded twice or by two practices, names of its own', async () => {
    const file = await jpeg({ width: 100, height: 100 })
    const pictures = [
      await makePicture(payload, moorlands, file),
      await makePicture(payload, moorlands, file),
      await makePicture(payload, cheshire, file),
    ]
    expect(new Set(pictures.map(({ filename }) => filename)).size).toBe(3)
    expect(pictures.map(({ folder }) => folder)).toEqual(['moorlands', 'moorlands', 'cheshire-east'])
  })

  it.each([
    '../../etc/passwd.jpg',
    '..\\..\\x.jpg',
    '.jpg',
    '膝.jpg',
    'a/b/c\u0000.jpg',
    `${'x'.repeat(500)}.jpg`,
  ])('should not trust the file name %j', async (fileName) => {
    const picture = await makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }), { fileName })
    expect(storedFiles()).toEqual([`moorlands/${picture.filename}`])
    expect(picture.filename).toMatch(/^[a-z0-9-]{1,80}-[0-9a-f]{12}-10\.webp$/)
  })

  it('should not let anybody write the names of files by hand', async () => {
    const forged = {
      filename: 'x.webp',
      folder: 'cheshire-east',
      url: 'https://example.org/x.webp',
      thumbnailURL: 'https://example.org/x.webp',
      mimeType: 'text/html',
      width: 1,
      variants: [{ filename: '../../secret', width: 1, height: 1 }],
    }
    const picture = await makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }), forged)
    const changed = await payload.update({
      collection: 'media',
      id: picture.id,
      overrideAccess: true,
      data: { ...forged, alt: 'Changed.' },
    })
    for (const doc of [picture, changed]) {
      expect(doc).toMatchObject({
        folder: 'moorlands',
        filename: picture.filename,
        mimeType: 'image/webp',
        width: 10,
      })
      expect(namesOf(doc)).toEqual([picture.filename])
      expect(`${doc.url} ${doc.thumbnailURL}`).not.toContain('example.org')
    }
    expect(changed.alt).toBe('Changed.')
  })
})

describe('refusing an upload', () => {
  it.each([
    ['an SVG', svg],
    ['a GIF', gif],
    ['a PDF', pdf],
  ])('should refuse %s that is named as a JPEG', async (_, bytes) => {
    expect(await sentences(makePicture(payload, moorlands, bytes))).toEqual({
      file: expect.stringContaining('not a JPEG, PNG or WebP picture') as string,
    })
  })

  it('should refuse a picture that would fill the memory', async () => {
    expect(await sentences(makePicture(payload, moorlands, pngBomb()))).toEqual({
      file: expect.stringContaining('40 million is the most') as string,
    })
  })

  it('should refuse half a picture', async () => {
    const picture = await jpeg()
    expect(await sentences(makePicture(payload, moorlands, picture.subarray(0, picture.length / 2)))).toEqual(
      {
        file: expect.stringContaining('damaged') as string,
      },
    )
  })

  it('should refuse a document without a picture', async () => {
    const saving = payload.create({
      collection: 'media',
      overrideAccess: true,
      data: { site: moorlands.id, alt: 'A knee.', licence: 'own' },
    })
    expect(await sentences(saving)).toEqual({ file: 'Choose a picture from your computer.' })
  })

  it('should tell everything that is missing at once', async () => {
    const saving = makePicture(payload, moorlands, svg, {
      alt: '',
      showsPerson: true,
      licence: 'creative-commons',
    })
    expect(Object.keys(await sentences(saving)).sort()).toEqual([
      'alt',
      'consentGiven',
      'consentOn',
      'credit',
      'file',
    ])
  })

  it('should refuse a picture of nobody’s', async () => {
    const saving = makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }), { site: null })
    expect(await sentences(saving)).toEqual({ site: 'Choose the practice.' })
  })

  it('should say so when the disk refuses the files, and leave none behind', async () => {
    const folder = path.join(settings().mediaDir, 'moorlands')
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(folder, 'a file where a folder should be')
    const saving = makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }))
    await expect(saving).rejects.toThrow(/could not be stored.*Tell the person who looks after the server/)
    rmSync(folder)
    expect((await payload.count({ collection: 'media', overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('rules for the details', () => {
  it('should let decoration go without alternative text', async () => {
    const file = await jpeg({ width: 10, height: 10 })
    expect(await sentences(makePicture(payload, moorlands, file, { alt: null }))).toHaveProperty('alt')
    await makePicture(payload, moorlands, file, { alt: null, decorative: true })
  })

  it('should save a picture of a person only with their agreement, also later', async () => {
    const file = await jpeg({ width: 10, height: 10 })
    const agreement = { consentGiven: true, consentOn: '2026-03-01T12:00:00.000Z' }
    const picture = await makePicture(payload, moorlands, file)
    const change = (data: Partial<Media>) =>
      payload.update({ collection: 'media', id: picture.id, overrideAccess: true, data })

    expect(Object.keys(await sentences(change({ showsPerson: true }))).sort()).toEqual([
      'consentGiven',
      'consentOn',
    ])
    expect(await change({ showsPerson: true, ...agreement })).toMatchObject({
      showsPerson: true,
      consentGiven: true,
    })
    expect(await sentences(change({ consentGiven: false }))).toHaveProperty('consentGiven')
  })

  it('should keep where to look, in whole per cent within the picture', async () => {
    const file = await jpeg({ width: 10, height: 10 })
    const picture = await makePicture(payload, moorlands, file, { focalX: 0, focalY: 33.4 })
    expect(picture).toMatchObject({ focalX: 0, focalY: 33 })
    const change = (data: Partial<Media>) =>
      payload.update({ collection: 'media', id: picture.id, overrideAccess: true, data })
    expect(await change({ caption: 'Hold it.' })).toMatchObject({ focalX: 0, focalY: 33 })
    expect(await change({ focalX: 140, focalY: -3 })).toMatchObject({ focalX: 100, focalY: 0 })
    expect(await makePicture(payload, moorlands, file)).toMatchObject({ focalX: 50, focalY: 50 })
  })
})
