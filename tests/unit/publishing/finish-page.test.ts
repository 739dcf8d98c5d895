import { describe, expect, it } from 'vitest'
import { finishPage } from '@/publishing/finish-page'

const stylesheet = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'

const nothing = { readStylesheet: async () => '', islands: { addressOf: () => null, at: () => null } }

const UNNUMBERED = '<script type="module" src="/islands/timer.js"></script>'

/** As the framework writes it, each time a page asks for it. */
const island = '<script async="" type="module" src="/islands/exercise-player.js"></script>'

describe('finishPage', () => {
  it('should put the styles into the document, where the first style sheet stood', async () => {
    const html = page({ head: `${stylesheet}<link rel="stylesheet" href="/_next/static/chunks/b.css"/>` })
    const finished = await finishPage(html, {
      ...nothing,
      readStylesheet: async (href) => `/* ${href} */`,
    })
    expect(finished).toContain(
      '<style>/* /_next/static/chunks/a.css */\n/* /_next/static/chunks/b.css */</style>',
    )
    expect(finished).not.toContain('<link rel="stylesheet"')
  })

  it('should put the styles of the head behind them, into the same element', async () => {
    const head = `${stylesheet}<style data-href="figure-a">.figure-a{top:0}</style><style>@layer tokens{p{top:0}}</style>`
    const finished = await finishPage(page({ head }), {
      ...nothing,
      readStylesheet: async () => '@layer tokens{main{color:red}}',
    })
    expect(finished).toContain(
      '<style>@layer tokens{main{color:red}}.figure-a{top:0}@layer tokens{p{top:0}}</style>',
    )
    expect(finished.match(/<style/g)).toHaveLength(1)
  })

  it('should leave out every script but its own', async () => {
    const head =
      '<script>go()</script><script type="module" src="https://evil.example/islands/a.js"></script>'
    expect(await finishPage(page({ head }), nothing)).toBe(page({}))
  })

  it('should let no style sheet end the element that it stands in', async () => {
    const finished = await finishPage(page({ head: stylesheet }), {
      ...nothing,
      readStylesheet: async () => 'main::before{content:"</style><b>"}',
    })
    expect(finished).toContain('main::before')
    expect(finished).not.toContain('</style><b>')
  })

  it('should ask for an island once, in the head, at the address of this build', async () => {
    const body = `<main><h1>A</h1><x-a data-more="/islands/exercise-player.js"></x-a>${island}${island}</main>`
    const finished = await finishPage(page({ body }), {
      ...nothing,
      islands: { addressOf: (name) => `/islands/${name}.0123456789abcdef.js`, at: () => null },
    })
    const address = '/islands/exercise-player.0123456789abcdef.js'
    expect(finished).toContain(`<script type="module" src="${address}"></script></head>`)
    expect(finished).toContain(`<main><h1>A</h1><x-a data-more="${address}"></x-a></main>`)
  })

  it('should say an address once for elements of a kind, and again for another kind', async () => {
    const more = 'data-more="/islands/qr-code.js"'
    const body = `<main><h1>A</h1><x-a ${more}></x-a><x-a ${more}></x-a><x-b ${more}></x-b></main>`
    const finished = await finishPage(page({ body }), {
      ...nothing,
      islands: { addressOf: (name) => `/islands/${name}.0123456789abcdef.js`, at: () => null },
    })
    const told = 'data-more="/islands/qr-code.0123456789abcdef.js"'
    expect(finished).toContain(`<x-a ${told}></x-a><x-a></x-a><x-b ${told}></x-b>`)
  })

  it('should say what a page that can be saved weighs, with every script that it names', async () => {
    const place = '<save-offline data-size=""></save-offline>'
    const body = `<main><h1>A</h1>${place}<x-a data-more="/islands/exercise-player.js"></x-a></main>`
    const finished = await finishPage(page({ body }), {
      ...nothing,
      islands: {
        addressOf: (name) => `/islands/${name}.0123456789abcdef.js`,
        at: () => ({ gzip: Buffer.alloc(5000) }),
      },
    })
    expect(Number(/data-size="(\d+)"/.exec(finished)?.[1])).toBeGreaterThan(5100)
    expect(Number(/data-size="(\d+)"/.exec(finished)?.[1])).toBeLessThan(5500)
  })

  it.each([
    ['an unknown island', page({ head: island }), 'script that does not belong'],
    [
      'a script in other letters',
      page({ head: '<SCRIPT type="module">go()</SCRIPT>' }),
      'script that does not belong',
    ],
    ['an island of no build', page({ head: UNNUMBERED }), 'script that does not belong'],
    ['no main part', page({ body: '<h1>A</h1>' }), 'The page has no main part.'],
    ['two main parts', page({ body: '<main><h1>A</h1></main><main></main>' }), 'The page has no main part.'],
    ['no title', page({}).replace('<title>Sciatica</title>', ''), 'The page has no title.'],
    ['an empty title', page({}).replace('>Sciatica</title>', '></title>'), 'The page has no title.'],
    ['no main heading', page({ body: '<main><h2>A</h2></main>' }), 'exactly one main heading'],
    ['two main headings', page({ body: '<main><h1>A</h1><h1>B</h1></main>' }), 'exactly one main heading'],
    [
      'a part that was not ready',
      page({ body: '<main><h1>A</h1><template id="B:0"></template></main>' }),
      'not ready',
    ],
    ['a cut-off end', page({}).replace('</html>', ''), 'cut off'],
  ])('should refuse a page with %s', async (_, html, reason) => {
    await expect(finishPage(html, nothing)).rejects.toThrow(reason)
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
