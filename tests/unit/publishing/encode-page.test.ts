import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { brotli } from '@/publishing/encode-page'

const content = Buffer.from(
  Array.from({ length: 9000 }, (_, line) => `Line ${line} of ${(line * 7919) % 10_007}.`).join('\n'),
)

it('should come to the same bytes each time, and to fewer with more effort', async () => {
  const [quick, best, again] = await Promise.all([
    brotli(content, 'quick'),
    brotli(content, 'best'),
    brotli(content, 'best'),
  ])
  expect(best).toEqual(again)
  expect(best.length).toBeLessThan(quick.length)
  for (const each of [quick, best]) expect(brotliDecompressSync(each)).toEqual(content)
})

it('should be given up when it is told so', async () => {
  const stopping = new AbortController()
  const compressing = brotli(content, 'best', stopping.signal)
  stopping.abort()
  await expect(compressing).rejects.toThrow('abort')
})
