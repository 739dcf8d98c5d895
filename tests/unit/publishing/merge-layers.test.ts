import { describe, expect, it } from 'vitest'
import { withMergedLayers } from '@/publishing/merge-layers'

describe('the layers of a page', () => {
  it('should write neighbours of one layer as one block', () => {
    expect(
      withMergedLayers('@layer a{p{margin:0}}\n@layer a{@media print{p{color:red}}}@layer b{a{top:0}}'),
    ).toBe('@layer a{p{margin:0}@media print{p{color:red}}}@layer b{a{top:0}}')
  })

  it('should leave out empty ones whose place in the order is said before', () => {
    expect(
      withMergedLayers('@layer a,b,c;@layer b{}@layer c{p{margin:0}}@layer b{}@layer c{i{margin:0}}'),
    ).toBe('@layer a,b,c;@layer c{p{margin:0}i{margin:0}}')
  })

  it('should leave out what says their order where they come in it, and lack none but the last', () => {
    expect(
      withMergedLayers('@layer a,b,c;@layer a{p{margin:0}}@layer b{i{margin:0}}@layer a{b{top:0}}'),
    ).toBe('@layer a{p{margin:0}}@layer b{i{margin:0}}@layer a{b{top:0}}')
  })

  it.each([
    '@layer a,b,c;@layer b{p{margin:0}}@layer a{i{margin:0}}',
    '@layer a,b,c;@layer a{p{margin:0}}@layer c{i{margin:0}}',
    '@layer a,b,c;@media print{@layer b{p{margin:0}}}@layer a{i{margin:0}}',
  ])('should keep what says their order where they do not: %s', (css) => {
    expect(withMergedLayers(css)).toBe(css)
  })

  it('should keep an empty one whose place nothing else says', () => {
    expect(withMergedLayers('@layer a{}@layer b{p{margin:0}}')).toBe('@layer a{}@layer b{p{margin:0}}')
  })

  it('should not bring together what something else stands between', () => {
    const css = '@layer a{p{margin:0}}.free{top:0}@layer a{i{margin:0}}@keyframes come{0%{top:0}to{top:1px}}'
    expect(withMergedLayers(css)).toBe(css)
  })
})
