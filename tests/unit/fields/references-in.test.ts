import fc from 'fast-check'
import type { Block, Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { referencesIn } from '@/fields/references-in'

const relation = (name: string, more = {}): Field => ({
  name,
  type: 'relationship',
  relationTo: 'authors',
  ...more,
})

const fields: Field[] = [
  relation('author'),
  relation('reviewers', { hasMany: true }),
  relation('linked', { relationTo: ['pages', 'articles'] }),
  { name: 'picture', type: 'upload', relationTo: 'media' },
  {
    name: 'hero',
    type: 'group',
    fields: [{ type: 'row', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] }],
  },
  {
    name: 'phases',
    type: 'array',
    fields: [{ name: 'items', type: 'array', fields: [relation('exercise', { relationTo: 'exercises' })] }],
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'Plain', fields: [{ type: 'collapsible', label: 'More', fields: [relation('owner')] }] },
      { name: 'meta', label: 'Named', fields: [relation('person')] },
    ],
  },
  { name: 'layout', type: 'blocks', blocks: [{ slug: 'quote', fields: [relation('by')] }] },
  { name: 'body', type: 'richText' },
]

const blocks: Block[] = [
  { slug: 'exercise', fields: [relation('exercise', { relationTo: 'exercises' })] },
  {
    slug: 'gallery',
    fields: [
      { name: 'pictures', type: 'array', fields: [{ name: 'image', type: 'upload', relationTo: 'media' }] },
    ],
  },
]

describe('referencesIn', () => {
  it.each([
    ['a relationship', { author: '1' }, ['author authors:1']],
    ['a populated one', { author: { id: '1', name: 'A' } }, ['author authors:1']],
    ['a list', { reviewers: ['1', { id: '2' }] }, ['reviewers authors:1', 'reviewers authors:2']],
    ['one of several collections', { linked: { relationTo: 'pages', value: '1' } }, ['linked pages:1']],
    [
      'one of several, populated',
      { linked: { relationTo: 'articles', value: { id: '1' } } },
      ['linked articles:1'],
    ],
    ['a picture', { picture: '1' }, ['picture media:1']],
    ['a group', { hero: { image: '1' } }, ['hero media:1']],
    [
      'rows in rows',
      { phases: [{ items: [{ exercise: '1' }, { exercise: '2' }] }] },
      ['phases exercises:1', 'phases exercises:2'],
    ],
    ['a tab', { owner: '1' }, ['owner authors:1']],
    ['a named tab', { meta: { person: '1' } }, ['meta authors:1']],
    ['a block', { layout: [{ blockType: 'quote', by: '1' }] }, ['layout authors:1']],
    [
      'a block in a text',
      { body: text({ type: 'block', fields: { blockType: 'exercise', exercise: '1' } }) },
      ['body exercises:1'],
    ],
    [
      'rows in such a block',
      { body: text({ type: 'block', fields: { blockType: 'gallery', pictures: [{ image: '1' }] } }) },
      ['body media:1'],
    ],
    [
      'a link in a text',
      { body: text({ type: 'link', fields: { doc: { relationTo: 'pages', value: '1' } } }) },
      ['body pages:1'],
    ],
    [
      'a picture in a text',
      { body: text({ type: 'upload', relationTo: 'media', value: '1' }) },
      ['body media:1'],
    ],
  ])('should find what %s names', (_, data, expected) => {
    expect(found(data)).toEqual(expected)
  })

  it.each([
    [
      'wrapped as if for several collections',
      { author: { relationTo: 'users', value: '1' } },
      ['author authors:1'],
    ],
    ['wrapped without a collection', { author: { value: '1' } }, ['author authors:1']],
    ['with the id of MongoDB', { author: { _id: '1' } }, ['author authors:1']],
    ['in a list of one', { author: ['1'] }, ['author authors:1']],
    ['alone in place of a list', { reviewers: '1' }, ['reviewers authors:1']],
    ['in one row in place of rows', { phases: { items: { exercise: '1' } } }, ['phases exercises:1']],
    ['twice wrapped', { linked: { relationTo: 'pages', value: { value: '1' } } }, ['linked pages:1']],
  ])('should see through an id that comes %s', (_, data, expected) => {
    expect(found(data)).toEqual(expected)
  })

  it.each([
    ['nothing', {}],
    ['empty fields', { author: null, reviewers: [], linked: '', body: null }],
    ['unknown blocks', { body: text({ type: 'block', fields: { blockType: 'unknown', exercise: '1' } }) }],
    [
      'links to other websites',
      { body: text({ type: 'link', fields: { linkType: 'custom', url: 'https://a.org' } }) },
    ],
    ['fields that are no references', { title: '1', relationTo: 'pages', value: '1' }],
  ])('should find nothing in %s', (_, data) => {
    expect(found(data)).toEqual([])
  })

  it('should go through any data whatever without failing', () => {
    const anyField = fc.constantFrom(
      'author',
      'reviewers',
      'linked',
      'hero',
      'phases',
      'meta',
      'layout',
      'body',
    )
    const anyData = fc.oneof(fc.anything(), fc.dictionary(anyField, fc.anything()))
    fc.assert(
      fc.property(anyData, (data) => {
        expect(Array.isArray(referencesIn({ fields, data, blocks }))).toBe(true)
      }),
    )
  })
})

function found(data: unknown): string[] {
  return referencesIn({ fields, data, blocks }).map(
    ({ field, collection, id }) => `${field} ${collection}:${id}`,
  )
}

function text(...children: unknown[]) {
  return { root: { type: 'root', children: [{ type: 'paragraph', children }] } }
}
