import { totalmem } from 'node:os'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageMemoryBytes } from '@/delivery/page-memory'

const MB = 1_000_000

afterEach(() => void vi.restoreAllMocks())

describe('the memory that pages may take', () => {
  it('should be an eighth of the machine, shared by the workers, and no more than all pages need', () => {
    expect(pageMemoryBytes({ workers: 2, machine: 1600 * MB })).toBe(100 * MB)
    expect(pageMemoryBytes({ workers: 1, machine: 64_000 * MB })).toBe(500 * MB)
  })

  it('should keep to the limit of the container that this runs in', () => {
    vi.spyOn(process, 'constrainedMemory').mockReturnValue(256 * MB)
    expect(pageMemoryBytes({ workers: 1 })).toBe(32 * MB)
  })

  it('should go by the machine where there is no limit, or none that can be told', () => {
    const ofMachine = pageMemoryBytes({ workers: 1, machine: totalmem() })
    for (const untold of [0, 2 ** 63]) {
      vi.spyOn(process, 'constrainedMemory').mockReturnValue(untold)
      expect(pageMemoryBytes({ workers: 1 })).toBe(ofMachine)
    }
  })
})
