import { describe, expect, it } from 'vitest'
import { largePages } from '@/start/large-pages'

describe('largePages', () => {
  it('should ask the C library for large pages', () => {
    expect(largePages({})).toEqual({ GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' })
  })

  it('should leave the last word to what somebody has set', () => {
    expect(largePages({ GLIBC_TUNABLES: 'glibc.malloc.hugetlb=0:glibc.malloc.arena_max=2' })).toEqual({
      GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1:glibc.malloc.hugetlb=0:glibc.malloc.arena_max=2',
    })
  })
})
