import { describe, expect, it } from 'vitest'
import { pruneStyles } from '@/publishing/prune-styles'

const page = '<main class="guide wide"><p class="lead">Text</p><pp-player></pp-player></main>'

describe('the styles of a page', () => {
  it.each([
    'p{margin:0}',
    '.guide{margin:0}',
    '.guide.wide>.lead:hover{margin:0}',
    '.lead:not(.gone){margin:0}',
    ':is(.guide,.lead) p{margin:0}',
    '[data-of=".gone"]{margin:0}',
    'pp-player .drawn-later{margin:0}',
    '@layer reset,base;',
    '@layer base{.lead{margin:0}}',
    '@media (min-width:40rem){.lead{margin:0}}',
    '@font-face{font-family:a}',
    '.lead{animation:come 1s}@keyframes come{0%{opacity:0}to{opacity:1}}',
  ])('should keep %s', (css) => {
    expect(pruneStyles(css, page)).toBe(css)
  })

  it.each([
    '.gone{margin:0}',
    'table{margin:0}',
    '.guide td::before{margin:0}',
    '.guide .gone{margin:0}',
    '.lead.gone:hover{margin:0}',
    'pp-diary .drawn-later{margin:0}',
    '@media print{.gone{margin:0}}',
    '@supports (display:grid){@media print{.gone{margin:0}}}',
    ':is(.gone,table) p{margin:0}',
    'main:has(>.gone){margin:0}',
    '@keyframes gone{0%{opacity:0}to{opacity:1}}',
  ])('should do without %s', (css) => {
    expect(pruneStyles(css, page)).toBe('')
  })

  it('should keep of a list only what is meant', () => {
    expect(pruneStyles('.gone,.lead,:is(a,b) .gone{margin:0}p{color:red}', page)).toBe(
      '.lead{margin:0}p{color:red}',
    )
  })

  it('should keep in brackets only what is meant, unless the selector would weigh less', () => {
    expect(pruneStyles(':is(.guide,.gone) p:where(.lead,table p){margin:0}', page)).toBe(
      ':is(.guide) p:where(.lead){margin:0}',
    )
    expect(pruneStyles(':is(main,.gone) p{margin:0}', page)).toBe(':is(main,.gone) p{margin:0}')
  })

  it('should keep the order of the layers, even of an empty one', () => {
    expect(pruneStyles('@layer a{.gone{margin:0}}@layer b{p{margin:0}}', page)).toBe(
      '@layer a{}@layer b{p{margin:0}}',
    )
  })
})
