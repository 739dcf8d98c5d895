import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { asGone, preparePage, type DeliveredPage } from '@/delivery/prepare-page'

const page = (words: string, other: Partial<Parameters<typeof preparePage>[0]> = {}) =>
  preparePage({
    site: 'moorlands',
    path: '/guides/back',
    body: Buffer.from(`<style>p{color:red}</style><p>${words}`),
    encoding: 'identity',
    mediaType: 'text/html; charset=utf-8',
    status: 200,
    ...other,
  })

describe('the head of a page', () => {
  it('should be one place in memory for all pages that say the same', async () => {
    const [first, second] = [await page('first'), await page('second')]
    expect(first.heads).toBe(second.heads)
    expect(first.etag).not.toBe(second.etag)
  })

  it.each([
    ['in another encoding', { encoding: 'gzip' as const, body: gzipSync('<style>p{color:red}</style>') }],
    ['of another kind', { mediaType: 'application/atom+xml' }],
    ['in place of one that is missing', { status: 404 as const }],
    ['with other styles', { body: Buffer.from('<style>p{color:blue}</style>') }],
  ])('should be another one %s', async (_, other) => {
    expect(headOf(await page('words', other))).not.toEqual(headOf(await page('words')))
  })

  it('should stay as it is for others when one of them is gone', async () => {
    const missing = await page('not found', { status: 404 })
    expect(headOf(asGone(missing))).toContain('no-store')
    expect(headOf(missing)).not.toContain('no-store')
    expect(headOf(await page('not found', { status: 404 }))).not.toContain('no-store')
  })
})

describe('the page in place of one that was recalled', () => {
  it('should be kept by no cache, and belong to no address', async () => {
    const gone = await page('gone', { path: '/forms/gone', status: 410 })
    for (const each of [gone, asGone(await page('not found', { status: 404 }))]) {
      expect(each).toMatchObject({ status: 410, path: null, documentAt: 0 })
      expect(headOf(each)).toContain('no-store')
    }
  })
})

function headOf({ heads }: DeliveredPage): string[] {
  return heads.document.https
}
