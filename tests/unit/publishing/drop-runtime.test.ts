import { describe, expect, it } from 'vitest'
import { dropRuntime } from '@/publishing/drop-runtime'

describe('dropRuntime', () => {
  it.each([
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script>self.__next_f.push([1,"<p>text<\\/p>"])</script>',
    '<script id="_R_">\nrequestAnimationFrame(function(){})\n</script>',
    '<script type="module" src="/x.js"></script>',
    '<script noModule="" src="/x.js"></script>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<link href="/a.js" as="script" rel="preload"/>',
    '<link rel="modulepreload" href="/a.js"/>',
    '<!-- -->',
    '<!--$--><!--/$-->',
    '<div hidden=""><!--$--><!--/$--></div>',
  ])('should leave nothing of %s', (runtime) => {
    expect(dropRuntime(`<main>before${runtime}after</main>`)).toBe('<main>beforeafter</main>')
  })

  it.each([
    '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
    '<link rel="preload" as="image" href="/media/a.webp"/>',
    '<link rel="canonical" href="https://leek.example/guides"/>',
    '<style>:root{--primary:#0b5c57}</style>',
    '<p>The word &lt;script&gt; in a text</p>',
  ])('should leave %s as it is', (content) => {
    expect(dropRuntime(`<main>${content}</main>`)).toBe(`<main>${content}</main>`)
  })

  it('should take out each script by itself', () => {
    expect(dropRuntime('<script>1</script><p>between</p><script>2</script>')).toBe('<p>between</p>')
  })
})
