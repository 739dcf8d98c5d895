import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

/** What a page may weigh in styles, compressed: less than half of what the NHS's own library weighs. */
const BUDGET_BYTES = 10_000

const imported = [...readFileSync('src/app/(site)/styles.ts', 'utf8').matchAll(/import '@\/(.+\.css)'/g)].map(
  ([, file]) => `src/${file ?? ''}`,
)
const sheets = imported.map((file) => ({ file, css: readFileSync(file, 'utf8') }))

describe('the style sheets', () => {
  it('should all reach the pages', () => {
    const written = ['src/ui', 'src/blocks'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.css'))
        .map((file) => path.posix.join(folder, ...file.split(path.sep))),
    )
    expect([...imported].sort()).toEqual(written.sort())
  })

  it('should keep within the budget', () => {
    const { code } = transformSync(sheets.map(({ css }) => css).join('\n'), { loader: 'css', minify: true })
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(BUDGET_BYTES)
  })

  it.each(sheets)('should stand in a layer: $file', ({ css }) => {
    expect(css.trim()).toMatch(/^@layer [\w, ]+[{;]/)
  })

  it.each(sheets)('should fetch nothing: $file', ({ css }) => {
    expect(css).not.toMatch(/url\(|@import|@font-face/)
  })
})
