import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsIn } from '@/fields/read-paragraphs'

const text = (words: string) => ({ type: 'text', text: words })

describe('the paragraphs of a rich text', () => {
  it('should be its own words, without headings and blocks', () => {
    const value = {
      root: {
        type: 'root',
        children: [
          { type: 'heading', children: [text('Walking in Leek')] },
          {
            type: 'paragraph',
            children: [text('Our '), { type: 'link', children: [text('guide')] }, text(' helps.')],
          },
          { type: 'list', children: [{ type: 'listitem', children: [text('a path')] }] },
          { type: 'block', fields: { blockType: 'careCard', intro: 'Call 999' } },
        ],
      },
    }
    expect(paragraphsIn(value)).toEqual(['Our guide helps.', 'a path'])
  })

  it('should never fail', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void paragraphsIn({ root: value })))
  })
})
