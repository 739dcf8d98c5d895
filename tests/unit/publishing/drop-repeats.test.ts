import { expect, it } from 'vitest'
import { dropRepeats } from '@/publishing/drop-repeats'

it('should leave out what a head says twice, and nothing else', () => {
  const kept = '<meta property="og:title" content="a"/><meta name="twitter:card" content="summary"/>'
  const repeated =
    '<meta name="twitter:title" content="a"/><meta name="twitter:image:alt" content="b &gt; c"/>'
  expect(dropRepeats(`<head>${kept}${repeated}</head>`)).toBe(`<head>${kept}</head>`)
})
