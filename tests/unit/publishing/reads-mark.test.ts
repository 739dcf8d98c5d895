import { expect, it } from 'vitest'
import { READS_META, takeReads } from '@/publishing/reads-mark'

it('should take what a page read out of its head, each name once', () => {
  const html = `<head><meta name="${READS_META}" content="sites:1 articles:2"/><title>A</title><meta name="${READS_META}" content="articles:2 media:3"/></head>`
  expect(takeReads(html)).toEqual({
    html: '<head><title>A</title></head>',
    reads: ['articles:2', 'media:3', 'sites:1'],
  })
})
