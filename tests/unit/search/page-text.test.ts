import { describe, expect, it } from 'vitest'
import { pageText } from '@/search/page-text'

const page =
  '<html><head><meta name="description" content="What it is &amp; what helps."/><meta name="keywords" content="Lower back,Hip"/></head><body><header><p>Practice</header><main id="main"><header class="page-title"><p class="eyebrow">Sciatica<h1>Leg &amp; back pain</h1><p class="byline">Also called: Nerve pain.</header>'
  + '<nav><ol><li><a href="#a">On this page</a></ol></nav><p>Read <b>this</b>.<span class="cite"> [<a href="#s">NHS</a>]</span> Then walk.<p class="note">Source: a paper.<h2>What helps</h2><ul><li>Rest<li>Heat</ul>'
  + '<section class="care emergency"><h2>Call 999 if:</h2><ul><li>you cannot pee</ul></section><svg><g><text>Drawing</text></g></svg><section class="sources"><h2>Sources</h2><section><p>Inner</section></section><p>The end.</main><footer><p>Footer</footer></body></html>'

describe('pageText', () => {
  it('should read the main part as a reader does, without contents, sources and drawings', () => {
    expect(pageText(page, { withNotices: false })).toEqual({
      title: 'Leg & back pain',
      names: ['Sciatica', 'Nerve pain.'],
      headings: ['What helps'],
      passages: ['Read this. Then walk.', 'Rest', 'Heat', 'The end.'],
      description: 'What it is & what helps.',
      topics: ['Lower back', 'Hip'],
    })
  })

  it('should read the signs of an emergency where they belong to the page', () => {
    const { headings, passages } = pageText(page, { withNotices: true })
    expect(headings).toContain('Call 999 if:')
    expect(passages).toContain('you cannot pee')
  })

  it('should find nothing in what is no page', () => {
    const nothing = { title: '', names: [], headings: [], passages: [], description: '', topics: [] }
    expect(pageText('<main>', { withNotices: true })).toEqual(nothing)
    expect(pageText('{"a":1}', { withNotices: true })).toEqual(nothing)
  })
})
