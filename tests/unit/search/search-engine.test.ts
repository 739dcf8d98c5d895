import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '@/search/search-engine'
import { readSearchQuery } from '@/search/search-query'
import { SEARCH_ANSWER_PATH } from '@/sites/site-state'
import { frame, pageOf, publishedIn } from './published'

describe('a search', () => {
  it('should find a page by its words, whatever their form, accents and apostrophes', async () => {
    const { search } = leek({ '/guides/knee': pageOf({ title: 'Knee pain', text: 'Don’t stop walking.' }) })
    expect(await search('knees')).toEqual(['/guides/knee'])
    expect(await search('WALKED')).toEqual(['/guides/knee'])
    expect(await search('knée')).toEqual(['/guides/knee'])
  })

  it('should forgive a typing mistake, and say what it looked for', async () => {
    const { answer, search } = leek({ '/guides/sciatica': pageOf({ title: 'Sciatica' }) })
    expect(await search('siatica')).toEqual(['/guides/sciatica'])
    expect(await answer('siatica')).toContain(
      'You typed “<bdi>siatica</bdi>”. We looked for “<bdi>sciatica</bdi>”.',
    )
  })

  it('should not take a word that is spelled correctly for another', async () => {
    const { search } = leek({ '/guides/feel': pageOf({ title: 'How you feel', text: 'Your hard bed.' }) })
    expect(await search('heel')).toEqual([])
    expect(await search('hand')).toEqual([])
  })

  it('should find clinical words by patients’ words', async () => {
    const { search } = leek({
      '/guides/capsulitis': pageOf({ title: 'Adhesive capsulitis' }),
      '/guides/knee': pageOf({ title: 'Knee pain' }),
    })
    expect(await search('frozen shoulder')).toEqual(['/guides/capsulitis'])
  })

  it('should find by the words that the practice’s editors have added, as soon as they are published', async () => {
    const { site, look, search } = leek({ '/guides/knee': pageOf({ title: 'Knee pain' }) })
    expect(await search('gammy')).toEqual([])
    site.searchWords = [{ typed: ['gammy', 'dicky leg'], means: ['knee'] }]
    await look()
    expect(await search('gammy')).toEqual(['/guides/knee'])
    expect(await search('dicky leg')).toEqual(['/guides/knee'])
  })

  it('should never find another practice’s page', async () => {
    const { engine } = leek(
      { '/guides/knee': pageOf({ title: 'Knee pain' }) },
      { '/guides/elbow': pageOf({ title: 'Elbow pain' }) },
    )
    const query = readSearchQuery('?q=pain+elbow')
    expect(query && pagesIn((await engine.answer('leek', query)) ?? '')).toEqual(['/guides/knee'])
    expect(query && pagesIn((await engine.answer('crewe', query)) ?? '')).toEqual(['/guides/elbow'])
  })

  it('should not show a page whose file is gone, before anybody looked', async () => {
    const { site, search } = leek({ '/guides/knee': pageOf({ title: 'Knee pain' }) })
    expect(await search('knee')).toEqual(['/guides/knee'])
    delete site.pages['/guides/knee']
    expect(await search('knee')).toEqual([])
  })

  it('should forget a page that is gone, and read one that has changed', async () => {
    const { site, look, search } = leek({
      '/guides/knee': pageOf({ title: 'Knee pain' }),
      '/guides/arm': pageOf({ title: 'Arm pain' }),
    })
    expect(await search('knee')).toEqual(['/guides/knee'])
    delete site.pages['/guides/knee']
    site.pages['/guides/arm'] = pageOf({ title: 'Wrist pain' })
    await look()
    expect(await search('knee arm')).toEqual([])
    expect(await search('wrist')).toEqual(['/guides/arm'])
  })

  it('should narrow by kind and by part of the body, keeping what was typed', async () => {
    const { answer } = leek({
      '/guides/knee': pageOf({ title: 'Knee pain', topics: 'Knee' }),
      '/guides/back': pageOf({ title: 'Back pain', topics: 'Lower back' }),
      '/exercises/bend': pageOf({ title: 'Bend', text: 'For pain.', topics: 'Knee' }),
    })
    expect(pagesIn(await answer('pain', '&kind=exercise'))).toEqual(['/exercises/bend'])
    expect(pagesIn(await answer('pain', '&part=Knee'))).toEqual(['/guides/knee', '/exercises/bend'])
    expect(await answer('pain')).toContain('<a href="/search?q=pain&amp;part=Lower+back">Lower back (1)</a>')
    expect(await answer('pain', '&part=Knee')).toContain('aria-current="true">Knee (2)</a>')
  })

  it('should show ten results at a time', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `/guides/knee-${index}`)
    const { answer } = leek(Object.fromEntries(names.map((path) => [path, pageOf({ title: 'Knee pain' })])))
    const first = await answer('knee')
    expect(pagesIn(first)).toHaveLength(10)
    expect(first).toContain('href="/search?q=knee&amp;page=2">Next page</a>')
    const second = await answer('knee', '&page=2')
    expect([...pagesIn(first), ...pagesIn(second)].sort()).toEqual([...names].sort())
    expect(pagesIn(await answer('knee', '&page=9'))).toEqual(pagesIn(second))
  })

  it('should say what to do when nothing was found, with the telephone number', async () => {
    const { answer } = leek({ '/guides/knee': pageOf({ title: 'Knee pain' }) })
    const html = await answer('zzz')
    expect(html).toContain('<title>zzz: no pages found – Leek Physio</title>')
    expect(html).toContain('Nothing found for “<bdi>zzz</bdi>”')
    expect(html).toContain('<a href="tel:01632960001">01632 960 001</a>')
    expect(html).toContain('Call 999 in an emergency')
  })

  it('should say which words stand nowhere', async () => {
    const { answer } = leek({ '/guides/knee': pageOf({ title: 'Knee pain' }) })
    expect(await answer('knee zumba')).toContain('No page says “<bdi>zumba</bdi>”')
  })

  it.each([
    '<script>alert(1)</script> knee',
    '"><img src=x onerror=alert(1)> knee',
    '</title></main><h1>knee',
    '(a+)+$ [knee',
    '$& $1 knee \\',
    '__proto__ constructor knee',
    'knee'.repeat(24),
  ])('should take what is typed for text: %s', async (typed) => {
    const { answer } = leek({ '/guides/knee': pageOf({ title: 'Knee pain' }) })
    const html = await answer(typed)
    expect(html).not.toMatch(/<(?:script|img)/)
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html.endsWith('</main></body></html>')).toBe(true)
  })

  it('should answer nothing for a practice of which nothing is published', async () => {
    const query = readSearchQuery('?q=knee')
    expect(query && (await createSearchEngine(publishedIn({})).answer('nowhere', query))).toBeNull()
  })
})

function leek(pages: Record<string, string>, others: Record<string, string> = {}) {
  const site: Parameters<typeof publishedIn>[0][string] = { pages: { [SEARCH_ANSWER_PATH]: frame, ...pages } }
  const engine = createSearchEngine(
    publishedIn({ leek: site, crewe: { pages: { [SEARCH_ANSWER_PATH]: frame, ...others } } }),
  )
  const answer = async (typed: string, more = '') => {
    const query = readSearchQuery(`?q=${encodeURIComponent(typed)}${more}`)
    return (query && (await engine.answer('leek', query))) ?? ''
  }
  return {
    site,
    engine,
    answer,
    look: () => engine.look('leek'),
    search: async (typed: string) => pagesIn(await answer(typed)),
  }
}

function pagesIn(html: string): string[] {
  return [...html.matchAll(/<h3><a href="([^"]+)"/g)].map(([, path = '']) => path)
}
