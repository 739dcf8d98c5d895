import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtureContext } from '@/blocks/block-fixture'
import { Body } from '@/blocks/body'
import type { RichText } from '@/content/models'
import { everyFixture, fixtures } from './fixtures'
import { headingsOf, htmlOf, idsOf } from './rendered'

const json = fc.jsonValue({ maxDepth: 3 })

/** A value as an editor filled it in, in which any part may be missing or hold anything. */
function broken(value: unknown): fc.Arbitrary<unknown> {
  const parts = Array.isArray(value)
    ? fc.tuple(...value.map(broken))
    : fc.record(mapped(typeof value === 'object' && value ? value : {}), { requiredKeys: [] })
  return fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 2, arbitrary: parts }, json)
}

function mapped(fields: object): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, broken(value)]))
}

const brokenBlock = fc
  .constantFrom(...everyFixture)
  .chain(({ block }) =>
    fc
      .record(mapped(block), { requiredKeys: [] })
      .map((fields) => ({ type: 'block', fields: { ...fields, blockType: block.blockType } })),
  )

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    json,
    brokenBlock,
    fc.record(
      {
        type: fc.constantFrom(
          'paragraph',
          'heading',
          'list',
          'listitem',
          'text',
          'link',
          'linebreak',
          'block',
          'x',
        ),
        tag: fc.oneof(fc.constantFrom('h1', 'h2', 'h3', 'h4', 'ul', 'ol'), json),
        text: fc.oneof(fc.string(), json),
        format: fc.oneof(fc.nat(), json),
        fields: json,
        children: fc.oneof(fc.array(tie('node'), { maxLength: 5 }), json),
      },
      { requiredKeys: ['type'] },
    ),
  ),
}))

const state = fc.array(node, { maxLength: 8 }).map((children) => ({ root: { type: 'root', children } }))

const context = fixtureContext({
  ...fixtures.programme.context,
  ...fixtures.exerciseGroup.context,
  references: fixtures.sources.context.references,
  picture: fixtures.figure.context.picture,
  programme: fixtures.programme.context.programme,
})

function draw(text: unknown) {
  return <Body text={text as RichText} context={context} />
}

describe('a text', () => {
  it('should be drawn whatever the database holds', () => {
    fc.assert(
      fc.property(fc.oneof(json, state), (text) => {
        expect(htmlOf(draw(text))).not.toContain('unknown node')
      }),
    )
  })

  it('should have no two jump marks alike', () => {
    fc.assert(
      fc.property(state, (text) => {
        const ids = idsOf(draw(text))
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('should not skip a level of heading', () => {
    fc.assert(
      fc.property(state, (text) => {
        const levels = [1, ...headingsOf(draw(text)).map((heading) => Number(heading[0]))]
        const steps = levels.slice(1).map((level, index) => level - (levels[index] ?? 1))
        expect(Math.max(0, ...steps)).toBeLessThanOrEqual(1)
      }),
    )
  })
})
