import { describe, expect, it } from 'vitest'
import { growingPause } from '@/start/growing-pause'

describe('the pause before something is started again', () => {
  it('should grow with each end, up to its limit', () => {
    const pause = growingPause({ firstMs: 1000, mostMs: 5000, now: () => 0 })
    expect([1, 2, 3, 4, 5].map(() => pause.next())).toEqual([1000, 2000, 4000, 5000, 5000])
  })

  it('should grow from nothing too', () => {
    const pause = growingPause({ firstMs: 0, mostMs: 10_000, now: () => 0 })
    expect([1, 2, 3].map(() => pause.next())).toEqual([0, 500, 1000])
  })

  it('should begin anew after a good minute', () => {
    let time = 0
    const pause = growingPause({ firstMs: 1000, mostMs: 60_000, now: () => time })
    pause.next()
    pause.next()
    time = 70_000
    expect(pause.next()).toBe(1000)
  })
})
