import { maxFileSize, refusalOf } from '@collections/media/inspect-picture'
import { describe, expect, it } from 'vitest'
import {
  avif,
  gif,
  html,
  htmlBehindJpegBytes,
  jpeg,
  movingWebp,
  pdf,
  png,
  pngBomb,
  svg,
  webp,
} from './sample-pictures'

describe('what can be uploaded', () => {
  it.each([
    ['JPEG', jpeg],
    ['PNG', png],
    ['WebP', webp],
  ])('should take a %s', async (_, make) => {
    expect(await refusalOf(await make())).toBeNull()
  })

  it.each([
    ['an SVG', svg],
    ['a web page', html],
    ['a PDF', pdf],
    ['a GIF', gif],
    ['an AVIF', avif],
  ])('should refuse %s, whatever its name', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatch(/not a JPEG, PNG or WebP picture.*Save it as a JPEG/)
  })

  it('should refuse a file that only begins as a picture', async () => {
    expect(await refusalOf(htmlBehindJpegBytes)).toMatch(/damaged/)
  })

  it('should refuse an empty file', async () => {
    expect(await refusalOf(Buffer.alloc(0))).toMatch(/empty/)
  })

  it('should refuse more than 15 MB', async () => {
    const picture = await jpeg()
    const padded = Buffer.concat([picture, Buffer.alloc(maxFileSize - picture.length + 1)])
    expect(await refusalOf(padded)).toMatch(/larger than 15 MB/)
  })

  it('should refuse a moving picture', async () => {
    expect(await refusalOf(await movingWebp())).toMatch(/moving picture/)
  })

  it('should refuse a strip that would be too tall for any page', async () => {
    expect(await refusalOf(await png({ width: 100, height: 401 }))).toMatch(/four times as long/)
  })

  it('should refuse 50,000 × 50,000 points without drawing them', async () => {
    const before = process.memoryUsage().rss
    expect(await refusalOf(pngBomb())).toMatch(/2500 million points; 40 million is the most/)
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
  })
})
