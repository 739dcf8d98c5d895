import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fixtureSite } from '@/blocks/block-fixture'
import { svg } from '../media/sample-pictures'
import { drawFavicon, drawIcon } from '@/pictures/icon'

const { name, theme } = fixtureSite

const logoOf = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .webp({ lossless: true })
    .toBuffer()

async function pixel(picture: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (y * info.width + x) * info.channels
  return [...data.subarray(at, at + 3)]
}

describe('a practice’s icon', () => {
  it('should be drawn in a process that takes no drawings from people', async () => {
    const { refusalOf } = await import('@collections/media/inspect-picture')
    expect((await drawIcon({ name, theme, logo: null }, 32)).length).toBeGreaterThan(0)
    expect(await refusalOf(svg)).not.toBeNull()
  })

  it.each([180, 192, 512])('should fill a square of %i pixels with the practice’s colour', async (size) => {
    const icon = await drawIcon({ name, theme, logo: null }, size)
    expect(await sharp(icon).metadata()).toMatchObject({ format: 'png', width: size, height: size })
    expect(await pixel(icon, 1, 1)).toEqual([0x2c, 0x5a, 0x4c])
  })

  it('should be the logo where that is about square, on the practice’s background', async () => {
    const icon = await drawIcon({ name, theme, logo: await logoOf(300, 280) }, 192)
    expect(await pixel(icon, 96, 96)).toEqual([255, 0, 0])
    expect(await pixel(icon, 1, 1)).toEqual([0xfb, 0xfa, 0xf6])
  })

  it('should be the initial where the logo is a wide one', async () => {
    const icon = await drawIcon({ name, theme, logo: await logoOf(600, 100) }, 192)
    expect(icon.equals(await drawIcon({ name, theme, logo: null }, 192))).toBe(true)
  })

  it('should be an ICO file that holds one picture of 32 pixels', async () => {
    const file = await drawFavicon({ name, theme, logo: null })
    expect([...file.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32])
    const [length, offset] = [file.readUInt32LE(14), file.readUInt32LE(18)]
    expect(offset + length).toBe(file.length)
    expect(await sharp(file.subarray(offset)).metadata()).toMatchObject({ format: 'png', width: 32 })
  })
})
