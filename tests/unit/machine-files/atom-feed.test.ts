import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedModel } from '@/content/list-changes'
import { atomFeed } from '@/machine-files/atom-feed'
import { schemaProblems } from './valid-xml'

const feed: FeedModel = {
  title: 'Moorlands & Dales <Physiotherapy>',
  subtitle: 'We come to you.',
  id: 'urn:uuid:6f1d1c6a-3e0b-5b7d-9c0a-5d1e8b7f2a64',
  home: 'https://moorlands.example/',
  self: 'https://moorlands.example/feed.xml',
  updated: '2026-11-22T09:00:00.000Z',
  author: 'Moorlands Physiotherapy',
  entries: [
    {
      id: 'urn:uuid:0f1d1c6a-3e0b-5b7d-9c0a-5d1e8b7f2a64',
      url: 'https://moorlands.example/guides/sciatica',
      title: 'Sciatica',
      summary: 'What helps, and when to call 999.',
      updated: '2026-11-22T09:00:00.000Z',
      author: 'Sam Example',
    },
    {
      id: 'urn:uuid:1f1d1c6a-3e0b-5b7d-9c0a-5d1e8b7f2a64',
      url: 'https://moorlands.example/about',
      title: 'About us',
      summary: null,
      updated: '2026-11-20T09:00:00.000Z',
      author: null,
    },
  ],
}

describe('a feed', () => {
  it('should be valid by RFC 4287', () => {
    expect(schemaProblems(atomFeed(feed), 'atom.rng')).toBeNull()
    expect(schemaProblems(atomFeed({ ...feed, subtitle: null, entries: [] }), 'atom.rng')).toBeNull()
  })

  it('should say who answers for it and where it is, and for each entry its permanent name and last change', () => {
    const xml = atomFeed(feed)
    expect(xml).toContain('<title>Moorlands &amp; Dales &lt;Physiotherapy&gt;</title>')
    expect(xml).toContain(
      '<link rel="self" type="application/atom+xml" href="https://moorlands.example/feed.xml"/>',
    )
    expect(xml).toContain('<author><name>Moorlands Physiotherapy</name></author>')
    expect(xml).toContain('<updated>2026-11-22T09:00:00.000Z</updated>')
    expect(xml).toContain(`<id>${feed.entries[0]?.id ?? ''}</id>`)
  })

  it('should be valid whatever editors write', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1 })
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, summary, author) => {
        const entries = feed.entries.map((entry) => ({ ...entry, title, summary, author }))
        expect(schemaProblems(atomFeed({ ...feed, title, author, entries }), 'atom.rng')).toBeNull()
      }),
      { numRuns: 60 },
    )
  })
})

describe('the check of feeds', () => {
  it.each([
    ['an entry without a name of its own', /<id>urn:uuid:0f[^<]+<\/id>/, ''],
    ['a day in place of a time', '2026-11-20T09:00:00.000Z', '2026-11-20'],
    ['an element that Atom does not have', '</feed>', '<item/></feed>'],
    ['a link to nowhere', ' href="https://moorlands.example/about"', ''],
  ])('should find %s', (_, part, other) => {
    expect(schemaProblems(atomFeed(feed).replace(part, other), 'atom.rng')).not.toBeNull()
  })
})
