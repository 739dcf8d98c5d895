import { describe, expect, it } from 'vitest'
import { byteRange } from '@/delivery/byte-range'

describe('byteRange', () => {
  it.each([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=10-', { first: 10, last: 99 }],
    ['bytes=90-200', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['Bytes=1-2', { first: 1, last: 2 }],
  ])('should read %s of 100 bytes', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range)
  })

  it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-4', 'bytes=0-1,3-4', 'items=0-1', 'bytes=a-b'])(
    'should ignore %s',
    (header) => {
      expect(byteRange(header, 100)).toBe('whole')
    },
  )

  it.each([
    ['bytes=100-', 100],
    ['bytes=100-200', 100],
    ['bytes=-0', 100],
    ['bytes=0-', 0],
    ['bytes=-5', 0],
  ])('should find nothing to send for %s of %i bytes', (header, size) => {
    expect(byteRange(header, size)).toBe('unsatisfiable')
  })
})
