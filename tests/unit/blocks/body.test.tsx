import { describe, expect, it } from 'vitest'
import { fixtureContext } from '@/blocks/block-fixture'
import { Body, readBody } from '@/blocks/body'
import type { BlockContext, RichText } from '@/content/models'
import { fixtures } from './fixtures'
import { headingsOf, hrefsOf, htmlOf, idsOf, readsOf } from './rendered'

function text(...children: object[]): RichText {
  return { root: { type: 'root', children } } as unknown as RichText
}

function words(content: string, format = 0) {
  return { type: 'text', text: content, format }
}

function paragraph(...children: object[]) {
  return { type: 'paragraph', children }
}

function heading(tag: string, content: string) {
  return { type: 'heading', tag, children: [words(content)] }
}

function block(fields: object) {
  return { type: 'block', fields }
}

function link(fields: object, content: string) {
  return { type: 'link', fields, children: [words(content)] }
}

function draw(state: RichText | null, context: BlockContext = fixtureContext()) {
  return <Body text={state} context={context} />
}

describe('a text', () => {
  it('should show paragraphs, headings, lists, bold and italic', () => {
    const list = (listType: string, ...items: object[]) => ({ type: 'list', listType, children: items })
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const state = text(
      heading('h2', 'One'),
      paragraph(words('Plain, '), words('bold', 1), words(' and '), words('italic', 2)),
      list('number', item(words('first')), item(list('bullet', item(words('inside'))))),
    )
    expect(htmlOf(draw(state))).toBe(
      '<div class="prose"><h2 id="one">One</h2>'
        + '<p>Plain, <strong>bold</strong> and <em>italic</em></p>'
        + '<ol><li>first<ul><li>inside</li></ul></li></ol></div>',
    )
  })

  it('should show nothing at all for an empty editor', () => {
    expect(readBody({ text: text(paragraph()), context: fixtureContext() })).toBeNull()
    expect(readBody({ text: null, context: fixtureContext() })).toBeNull()
  })

  it('should leave out what it does not know', () => {
    const state = text(
      { type: 'upload', value: 1 },
      paragraph(words('Stays'), { type: 'inlineBlock' }),
      block({}),
    )
    expect(readsOf(draw(state))).toEqual(['Stays'])
  })

  it('should escape what looks like markup', () => {
    expect(htmlOf(draw(text(paragraph(words('<script>')))))).toContain('&lt;script&gt;')
  })
})

describe('headings', () => {
  it('should not skip a level below the page’s own heading', () => {
    const state = text(heading('h3', 'A'), heading('h2', 'B'), heading('h4', 'C'), heading('h1', 'D'))
    expect(headingsOf(draw(state))).toEqual(['2 A', '2 B', '3 C', '2 D'])
  })

  it('should put blocks below the heading they stand under, and sections on the second level', () => {
    const state = text(
      heading('h2', 'When to get help'),
      heading('h3', 'Today'),
      block(fixtures.warningCallout.block),
      block(fixtures.keyPoints.block),
      block(fixtures.warningCallout.block),
    )
    expect(headingsOf(draw(state))).toEqual([
      '2 When to get help',
      '3 Today',
      '4 Important: Stop if your leg pain increases',
      '2 Key points',
      '3 Important: Stop if your leg pain increases',
    ])
  })

  it('should have jump marks that differ even where the words do not', () => {
    const state = text(
      heading('h2', 'Café & more'),
      heading('h2', 'Café & more'),
      heading('h2', 'Cafe and more 2'),
    )
    const body = readBody({ text: state, context: fixtureContext() })
    expect(body?.outline.map(({ id }) => id)).toEqual([
      'cafe-and-more',
      'cafe-and-more-2',
      'cafe-and-more-2-2',
    ])
  })

  it('should list sections for the contents, with groups of exercises inside them', () => {
    const state = text(
      heading('h2', 'The exercises'),
      heading('h3', 'Not listed'),
      block(fixtures.exerciseGroup.block),
      block(fixtures.faq.block),
      block({ blockType: 'sources', heading: 'Has nothing to show' }),
    )
    expect(readBody({ text: state, context: fixtures.exerciseGroup.context })?.outline).toEqual([
      {
        id: 'the-exercises',
        text: 'The exercises',
        parts: [{ id: 'first-exercises', text: 'First exercises', parts: [] }],
      },
      { id: 'common-questions', text: 'Common questions', parts: [] },
    ])
  })
})

describe('links', () => {
  it('should lead where the context says', () => {
    const context = fixtureContext({ href: (fields) => (fields as { url: string }).url })
    const state = text(paragraph(link({ linkType: 'custom', url: 'https://www.nhs.uk/' }, 'NHS')))
    expect(htmlOf(draw(state, context))).toContain('<a href="https://www.nhs.uk/">NHS</a>')
  })

  it('should become plain words when their target may not be shown', () => {
    const state = text(paragraph(words('Read '), link({ linkType: 'internal' }, 'our guide')))
    expect(readsOf(draw(state))).toEqual(['Read our guide'])
    expect(hrefsOf(draw(state))).toEqual([])
  })

  it('should lead from a source named in the text to the list of sources', () => {
    const state = text(
      paragraph(words('It helps. [NICE NG59; NHS sciatica] So [they] say [NICE NG59; other].')),
    )
    expect(hrefsOf(draw(state, fixtures.sources.context))).toEqual([
      '#source-nice-ng59',
      '#source-nhs-sciatica',
    ])
    expect(readsOf(draw(state, fixtures.sources.context))).toEqual([
      'It helps. [NICE NG59; NHS sciatica] So [they] say [NICE NG59; other].',
    ])
  })

  it('should jump within the page to exercises that stand on it', () => {
    const context = { ...fixtures.exerciseGroup.context, programme: fixtures.programme.context.programme }
    const state = text(block(fixtures.programme.block), block(fixtures.exerciseGroup.block))
    const links = hrefsOf(draw(state, context)).filter((href) => !href.includes('-phase-'))
    expect(links).toEqual([
      '#prone-press-ups',
      '#prone-press-ups',
      '/exercises/seated-sciatic-nerve-glide',
      '#first-exercises-rules',
      '/exercises/pelvic-tilts',
      '/exercises/prone-lying',
      '#first-exercises-rules',
      '/exercises/pelvic-tilts',
      '#prone-lying',
      '/exercises/prone-press-ups',
    ])
  })

  it('should lead from the contents to the phases, and from an exercise back to those that ask for it', () => {
    const context = { ...fixtures.exerciseGroup.context, programme: fixtures.programme.context.programme }
    const body = readBody({
      text: text(block(fixtures.programme.block), block(fixtures.exerciseGroup.block)),
      context,
    })
    const phases = body?.outline[0]?.parts?.slice(0, 2) ?? []
    expect(phases).toEqual([
      { id: 'your-plan-in-2-phases-phase-1', text: 'Phase 1: Settle the pain' },
      { id: 'your-plan-in-2-phases-phase-2', text: 'Phase 2: Move more' },
    ])
    const marks = hrefsOf(body?.content).filter((href) => href.includes('-phase-'))
    expect(marks).toEqual(['#your-plan-in-2-phases-phase-1'])
    expect(idsOf(body?.content)).toEqual(expect.arrayContaining(phases.map(({ id }) => id)))
  })
})
