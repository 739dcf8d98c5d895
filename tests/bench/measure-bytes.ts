import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import type { App } from './app'
import { HOST, PAGE_KINDS } from './demo-pages'
import type { Figure } from './figures'
import { GUIDE_BARS, guideBytes } from './guide-bytes'

/** What a reader downloads for a page of each kind: one document, with its styles inside. */
export async function measureBytes(app: App): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [kind, path] of Object.entries(PAGE_KINDS)) {
    const [br, gzip] = await Promise.all(
      ['br', 'gzip'].map((encoding) => app.read(HOST, path, { 'accept-encoding': encoding })),
    )
    if (!br || !gzip || br.status !== 200) throw new Error(`${path} is not published.`)
    const html = brotliDecompressSync(br.body).toString()
    const css = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text).join('')
    const scripts = scriptsOf(html)
    const isGuide = kind === 'complete guide'
    figures.push({
      name: `Bytes of the ${kind}`,
      value: `${kB(br.body.length)} br, ${kB(gzip.body.length)} gz, ${kB(html.length)} plain; of it styles ${kB(brotliCompressSync(css).length)} br; ${scripts.length} islands`,
      bar: isGuide ? barOf(GUIDE_BARS.withFigures, br.body.length) : undefined,
    })
    if (!isGuide) continue
    const { withoutFigures } = guideBytes(html)
    figures.push({
      name: 'Bytes of the complete guide without what is drawn and how it moves',
      value: `${kB(withoutFigures)} br`,
      bar: barOf(GUIDE_BARS.withoutFigures, withoutFigures),
    })
    const requests = 1 + linkedFiles(html).length
    figures.push({
      name: 'Requests until the guide can be read, without pictures',
      value: `${requests}`,
      bar: { text: '1', isMet: requests === 1 },
    })
    const framework = scripts.filter((script) => script.includes('_next') || script.includes('self.__next'))
    figures.push({
      name: 'JavaScript of a framework in the complete guide',
      value: `${framework.join('').length} B`,
      bar: { text: '0 B', isMet: framework.length === 0 },
    })
  }
  return figures
}

function barOf(limit: number, bytes: number): Figure['bar'] {
  return { text: `≤ ${limit / 1000} kB br, styles included`, isMet: bytes <= limit }
}

/** Scripts that run: data for search engines does not. */
function scriptsOf(html: string): string[] {
  return (html.match(/<script\b[^>]*>[\s\S]*?<\/script>/g) ?? []).filter(
    (script) => !script.includes('ld+json'),
  )
}

/**
 * What a browser fetches before the page is complete: styles, scripts and what is loaded ahead. Not islands: they come
 * after the page, which is complete without them.
 */
function linkedFiles(html: string): string[] {
  return [
    ...(html.match(/<link\b[^>]*rel="(?:stylesheet|preload|modulepreload)"[^>]*>/g) ?? []),
    ...scriptsOf(html).filter((script) => / src="(?!\/islands\/)/.test(script)),
  ]
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
