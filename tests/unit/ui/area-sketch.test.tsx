import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { AreaSketch } from '@/ui/area-sketch'
import { wayInWords } from '@/ui/geography'
import { layoutSketch, type SketchPlace } from '@/ui/sketch-layout'

const leek: SketchPlace = { label: 'Leek', latitude: 53.1, longitude: -2.02, isHere: true }
const biddulph: SketchPlace = { label: 'Biddulph', latitude: 53.12, longitude: -2.18 }
const cheadle: SketchPlace = { label: 'Cheadle', latitude: 52.98, longitude: -1.98 }

describe('a sketch of places', () => {
  it('should put them where they lie of each other, north at the top', () => {
    const layout = layoutSketch([leek, biddulph, cheadle])
    const at = (label: string) => layout?.points.find((point) => point.label === label)
    expect(at('Biddulph')?.x).toBeLessThan(at('Leek')?.x ?? 0)
    expect(at('Cheadle')?.y).toBeGreaterThan(at('Leek')?.y ?? Infinity)
    // Leek to Cheadle is 8.5 miles; the bar says how long five are.
    const { miles = 0, length = 0 } = layout?.bar ?? {}
    const drawn = Math.hypot(
      (at('Cheadle')?.x ?? 0) - (at('Leek')?.x ?? 0),
      (at('Cheadle')?.y ?? 0) - (at('Leek')?.y ?? 0),
    )
    expect((drawn / length) * miles).toBeCloseTo(8.46, 0)
  })

  it('should say what it is, name each place, and be small', () => {
    const html = renderToStaticMarkup(
      <AreaSketch
        title="Leek and around"
        places={[leek, biddulph, cheadle]}
        sources={['GeoNames', 'GeoNames']}
      />,
    )
    expect(html).toContain('<title id="sketch-title">Leek and around</title>')
    expect(html.match(/Biddulph|Cheadle|Leek</g)).toHaveLength(3)
    expect(html).toContain('A sketch, not a map')
    expect(html).toContain('Positions: GeoNames.')
    expect(brotliCompressSync(html).length).toBeLessThan(1500)
  })

  it('should be nothing for one place', () => {
    expect(renderToStaticMarkup(<AreaSketch title="Leek" places={[leek]} sources={[]} />)).toBe('')
  })

  it('should keep dots and numbers within the drawing, wherever in the country places are', () => {
    const place = fc.record({
      label: fc.constantFrom('Leek', 'Ipstones', 'Chapel-en-le-Frith'),
      latitude: fc.double({ min: 49.8, max: 60.9, noNaN: true }),
      longitude: fc.double({ min: -8.7, max: 1.8, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
        const layout = layoutSketch(places)
        for (const { x, y, words } of layout?.points ?? []) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(layout?.width ?? 0)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(layout?.height ?? 0)
          expect(Number.isFinite(words.x + words.y)).toBe(true)
        }
      }),
    )
  })

  it('should let no name cover another where there is room', () => {
    const layout = layoutSketch([leek, { ...biddulph, latitude: 53.1, longitude: -2.05 }, cheadle])
    const [one, two] = layout?.points ?? []
    expect([one?.words.anchor, one?.words.y]).not.toEqual([two?.words.anchor, two?.words.y])
  })
})

describe('the way from one place to another', () => {
  it.each([
    [leek, biddulph, 'about 7 miles west'],
    [leek, cheadle, 'about 8 miles south'],
    [cheadle, leek, 'about 8 miles north'],
    [biddulph, cheadle, 'about 13 miles south-east'],
    [leek, { latitude: 53.1, longitude: -2.0 }, 'about 1 mile east'],
  ])('should be told in words', (here, there, words) => {
    expect(wayInWords(here, there)).toBe(words)
  })
})
