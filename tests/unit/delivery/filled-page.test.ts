import { describe, expect, it } from 'vitest'
import { filled } from '@/delivery/filled-page'

const page =
  '<html><head><title>Your answer – Leek &amp; Co</title></head><body><main id="main" tabindex="-1"><h1>Old</h1></main><footer></footer></body></html>'

describe('filled', () => {
  it('should put the answer into the page, and its title before the practice’s name', () => {
    expect(filled(page, { title: 'Yes, we visit you', main: '<h1>Yes</h1>' })).toBe(
      '<html><head><title>Yes, we visit you – Leek &amp; Co</title></head><body><main id="main" tabindex="-1"><h1>Yes</h1></main><footer></footer></body></html>',
    )
  })

  it('should take what it puts in word for word', () => {
    const html = filled(page, { title: 'A < B & $1', main: '<p>$1 $& $`</p>' })
    expect(html).toContain('<title>A &lt; B &amp; $1 – Leek &amp; Co</title>')
    expect(html).toContain('<p>$1 $& $`</p></main>')
  })

  it('should do without a practice’s name', () => {
    const html = filled('<title></title><main></main>', { title: 'Yes', main: 'x' })
    expect(html).toBe('<title>Yes</title><main>x</main>')
  })
})
