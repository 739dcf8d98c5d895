import { describe, expect, it } from 'vitest'
import { finishPage } from '@/publishing/finish-page'

const stylesheet = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'

describe('finishPage', () => {
  it('should put the styles into the document, where the first style sheet stood', async () => {
    const html = page({ head: `${stylesheet}<link rel="stylesheet" href="/_next/static/chunks/b.css"/>` })
    const finished = await finishPage(html, async (href) => `/* ${href} */`)
    expect(finished).toContain(
      '<style>/* /_next/static/chunks/a.css */\n/* /_next/static/chunks/b.css */</style>',
    )
    expect(finished).not.toContain('<link rel="stylesheet"')
  })

  it.each([
    ['no main part', page({ body: '<h1>A</h1>' }), 'The page has no main part.'],
    ['two main headings', page({ body: '<main><h1>A</h1><h1>B</h1></main>' }), 'exactly one main heading'],
    [
      'a part that was not ready',
      page({ body: '<main><h1>A</h1><template id="B:0"></template></main>' }),
      'not ready',
    ],
    ['a cut-off end', page({}).replace('</html>', ''), 'cut off'],
  ])('should refuse a page with %s', async (_, html, reason) => {
    await expect(finishPage(html, async () => '')).rejects.toThrow(reason)
  })
})

function page({
  head = '',
  body = '<main><h1>Sciatica</h1></main>',
}: {
  head?: string
  body?: string
}): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><title>Sciatica</title>${head}</head><body>${body}</body></html>`
}
