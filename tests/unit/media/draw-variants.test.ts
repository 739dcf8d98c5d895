import { drawVariants } from '@collections/media/draw-variants'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { html, jpeg, photographWithPlace, png, webp } from './sample-pictures'

const widthsOf = (drawings: { width: number }[]) => drawings.map(({ width }) => width)

describe('drawVariants', () => {
  it('should draw a large picture in every width', async () => {
    const drawings = await drawVariants(await jpeg({ width: 2400, height: 1200 }))
    expect(drawings.map(({ width, height }) => [width, height])).toEqual([
      [320, 160],
      [640, 320],
      [960, 480],
      [1280, 640],
      [1920, 960],
    ])
  })

  it('should never make a picture larger, and keep its own width', async () => {
    expect(widthsOf(await drawVariants(await png({ width: 800, height: 600 })))).toEqual([320, 640, 800])
    expect(widthsOf(await drawVariants(await webp({ width: 120, height: 80 })))).toEqual([120])
  })

  it('should draw WebP', async () => {
    const [smallest] = await drawVariants(await jpeg())
    expect((await sharp(smallest?.bytes).metadata()).format).toBe('webp')
  })

  it('should stand a photograph upright that was stored on its side', async () => {
    const largest = (await drawVariants(await photographWithPlace())).at(-1)
    expect([largest?.width, largest?.height]).toEqual([600, 800])
    // Its left half, red, is at the top once it stands upright.
    const { data } = await sharp(largest?.bytes)
      .extract({ left: 300, top: 100, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const [red = 0, , blue = 0] = data
    expect(red).toBeGreaterThan(200)
    expect(blue).toBeLessThan(60)
  })

  it('should keep nothing of a photograph but its pixels', async () => {
    const photograph = await photographWithPlace()
    expect(photograph.toString('latin1')).toContain('Secret camera')
    expect((await sharp(photograph).metadata()).exif?.toString('latin1')).toContain('A. Patient')

    for (const { bytes } of await drawVariants(photograph)) {
      const { exif, icc, iptc, xmp, orientation } = await sharp(bytes).metadata()
      expect({ exif, icc, iptc, xmp, orientation }).toEqual({})
      expect(bytes.toString('latin1')).not.toMatch(/Secret camera|A\. Patient|EXIF|GPS/)
    }
  })

  it('should leave behind what is hidden after the end of a picture', async () => {
    const drawings = await drawVariants(Buffer.concat([await jpeg(), html]))
    expect(drawings.map(({ bytes }) => bytes.includes('<script>'))).toEqual([false, false, false])
  })

  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
  ])('should refuse a %s of which the end is missing', async (_, make) => {
    const picture = await make()
    await expect(drawVariants(picture.subarray(0, picture.length - 20))).rejects.toThrow()
  })

  it('should go on with the next picture after a damaged one', async () => {
    const damaged = drawVariants(html)
    const sound = drawVariants(await jpeg({ width: 100, height: 100 }))
    await expect(damaged).rejects.toThrow()
    expect(widthsOf(await sound)).toEqual([100])
  })
})
