import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Media, Site } from '@/payload-types'
import { settings } from '@/settings'
import { jpeg, png, svg } from '../../unit/media/sample-pictures'
import { openTestPayload } from '../payload'
import { makePicture, makeSite } from './practices'
import { sentences } from './sentences'
import { storedFiles } from './stored-files'

let payload: Payload
let moorlands: Site

beforeAll(async () => {
  payload = await openTestPayload()
  moorlands = await makeSite(payload, 'moorlands')
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

describe('the files of a picture', () => {
  it('should be replaced, and the old ones go', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg({ width: 800, height: 600 }))
    const file = await png({ width: 400, height: 400 })
    const replaced = await payload.update({
      collection: 'media',
      id: picture.id,
      overrideAccess: true,
      data: {},
      file: { data: file, mimetype: 'image/png', name: 'better.png', size: file.length },
    })
    expect(replaced).toMatchObject({ id: picture.id, alt: picture.alt, name: picture.name, width: 400 })
    expect(replaced.url).toContain(replaced.filename)
    expect(storedFiles()).toEqual(
      namesOf(replaced)
        .map((name) => `moorlands/${name}`)
        .sort(),
    )
  })

  it('should stay when a replacement is refused', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }))
    const replacing = payload.update({
      collection: 'media',
      id: picture.id,
      overrideAccess: true,
      data: {},
      file: { data: svg, mimetype: 'image/png', name: 'better.png', size: svg.length },
    })
    expect(await sentences(replacing)).toHaveProperty('file')
    expect(storedFiles()).toEqual([`moorlands/${picture.filename}`])
  })

  it('should stay while the picture is in the trash, and go when it is deleted', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }))
    const { id } = picture
    const deletedAt = new Date().toISOString()
    await payload.update({ collection: 'media', id, overrideAccess: true, data: { deletedAt } })
    expect(storedFiles()).toEqual([`moorlands/${picture.filename}`])
    await payload.delete({
      collection: 'media',
      id,
      overrideAccess: true,
      trash: true,
      select: { alt: true },
    })
    expect(storedFiles()).toEqual([])
  })

  it('should be told when they cannot be deleted', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }))
    const place = path.join(settings().mediaDir, 'moorlands', String(picture.filename))
    rmSync(place)
    mkdirSync(path.join(place, 'in the way'), { recursive: true })
    await expect(
      payload.delete({ collection: 'media', id: picture.id, overrideAccess: true }),
    ).rejects.toThrow(/its files are still on the server/)
    rmSync(place, { recursive: true })
  })

  it('should not be copied: a picture is shared instead', async () => {
    const picture = await makePicture(payload, moorlands, await jpeg({ width: 10, height: 10 }))
    await expect(
      payload.duplicate({ collection: 'media', id: picture.id, overrideAccess: true }),
    ).rejects.toThrow()
  })
})
