import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { exercises } from '@/demo/exercises/exercises'
import { lensOf } from '@/figures/camera'
import { drawFigure, panelWidth } from '@/figures/draw-figure'
import { boxOf, groundOf } from '@/figures/extent'
import { figureNames, figures, type FigureName } from '@/figures/figures'

/** Compressed: one figure by itself, and all twelve on a page, with their movements. */
const ALONE_BYTES = 1_400
const TOGETHER_BYTES = 5_600

function draw(name: FigureName, { side = 'right', id = 'a' }: { side?: 'left' | 'right'; id?: string } = {}) {
  return drawFigure(figures[name], { name, side, words: { id, title: `The <${name}> & its end` } })
}

describe('the library of figures', () => {
  it('should show every exercise of the demonstration, each by a figure of its own', () => {
    const shown = exercises.map(({ figure }) => figure)
    expect(new Set(shown).size).toBe(exercises.length)
    expect(shown.every((name) => figureNames.includes(name))).toBe(true)
  })

  it.each(figureNames)('should be drawn at one scale, within the picture: %s', (name) => {
    const figure = figures[name]
    const lens = lensOf(figure.camera)
    const { left, right, top, bottom } = boxOf(figure, { lens, ground: groundOf(figure) })
    expect(right - left).toBeLessThanOrEqual(panelWidth)
    expect(draw(name).svg).toContain(`viewBox="0 0 ${2 * panelWidth} ${Math.ceil(bottom - top)}"`)
  })

  it.each(figureNames)('should be well-formed, with numbers only: %s', (name) => {
    const { svg, css } = draw(name)
    expect(unclosedIn(svg)).toEqual([])
    expect(svg + css).not.toMatch(/NaN|undefined|Infinity|style=/)
  })

  it.each(figureNames)('should say in words what it shows: %s', (name) => {
    const { svg } = draw(name, { side: 'left', id: 'one' })
    expect(svg).toContain('role="img" aria-labelledby="one-t" aria-describedby="one-d"')
    expect(svg).toContain(`<title id="one-t">The &lt;${name}> &amp; its end</title>`)
    expect(svg).toMatch(/<desc id="one-d">[A-Z][^<{]{40,}\.<\/desc>/)
  })

  it('should be silent where the text beside it says it all', () => {
    const { svg } = drawFigure(figures.bridge, { name: 'bridge', side: 'right', words: null })
    expect(svg).toContain('aria-hidden="true"')
    expect(svg).not.toMatch(/ id=|<title|<desc/)
  })

  it('should share no id with another figure on the page', () => {
    const ids = (['a', 'b'] as const).flatMap((id) =>
      [...draw('bridge', { id }).svg.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it.each(figureNames.filter((name) => figures[name].side !== null))(
    'should be mirrored for the other side, and say so: %s',
    (name) => {
      const [right, left] = [draw(name, { side: 'right' }), draw(name, { side: 'left' })]
      const mirrors = [right, left].map(
        ({ svg }) => svg.match(/<g transform="matrix\(-1 0 0 1 /g)?.length ?? 0,
      )
      expect(mirrors.sort()).toEqual([0, 2])
      expect(right.svg).toContain('right')
      expect(left.svg).toContain('left')
      expect(left.css).toBe(right.css)
    },
  )

  it.each(figureNames.filter((name) => figures[name].poses.length > 1))(
    'should know where each moving part begins: %s',
    (name) => {
      const { svg, css } = draw(name)
      const parts = [...svg.matchAll(/<g class="move (m\d+)(?: bent)?">/g)].map(([, part]) => part)
      const begins = [...css.matchAll(/\.(m\d+)\{--from:(?:none|(?:translate|rotate|scale)\()[^{}]*\}/g)]
      expect(parts.length).toBeGreaterThan(0)
      expect(begins.map(([, part]) => part).sort()).toEqual(parts.sort())
    },
  )

  it.each(figureNames)('should be small: %s', (name) => {
    const { svg, css } = draw(name)
    expect(brotliCompressSync(svg + css).length).toBeLessThanOrEqual(ALONE_BYTES)
  })

  it('should be smaller still in company', () => {
    const page = figureNames.map((name) => Object.values(draw(name, { id: name })).join('')).join('')
    expect(brotliCompressSync(page).length).toBeLessThanOrEqual(TOGETHER_BYTES)
  })
})

/** The elements of a document that are not closed in their order. */
function unclosedIn(markup: string): string[] {
  return [...markup.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)].reduce<string[]>(
    (open, [, closing, tag = '', selfClosing]) => {
      if (selfClosing) return open
      if (!closing) return [...open, tag]
      return open.at(-1) === tag ? open.slice(0, -1) : [...open, `/${tag}`]
    },
    [],
  )
}
