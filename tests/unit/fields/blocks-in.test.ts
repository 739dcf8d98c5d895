import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksIn } from '@/fields/blocks-in'

const block = (blockType: string) => ({ type: 'block', fields: { blockType, id: blockType } })

describe('blocksIn', () => {
  it('should list the blocks of a text in reading order, however deep they stand', () => {
    const text = {
      root: {
        type: 'root',
        children: [
          block('careCard'),
          { type: 'paragraph', children: [{ type: 'text', text: 'Words' }] },
          { type: 'list', children: [{ type: 'listitem', children: [block('exercise')] }] },
          block('sources'),
        ],
      },
    }
    expect(blocksIn(text).map(({ blockType }) => blockType)).toEqual(['careCard', 'exercise', 'sources'])
  })

  it.each([
    null,
    undefined,
    'text',
    {},
    { root: null },
    { type: 'block' },
    { type: 'block', fields: { blockType: 7 } },
  ])('should find nothing in %j', (value) => {
    expect(blocksIn(value)).toEqual([])
  })

  it('should go through any data whatever without failing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(Array.isArray(blocksIn({ root: value }))).toBe(true)
      }),
    )
  })
})
