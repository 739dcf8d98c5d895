import { describe, expect, it } from 'vitest'
import { dayRange } from '@/ui/days'

describe('days of the week', () => {
  it('should be a range when 3 or more stand in a row, in whatever order they were ticked', () => {
    expect(dayRange(['wednesday', 'monday', 'tuesday'])).toBe('Monday to Wednesday')
  })

  it('should be a list otherwise', () => {
    expect(dayRange(['monday', 'tuesday'])).toBe('Monday and Tuesday')
    expect(dayRange(['friday', 'monday', 'wednesday'])).toBe('Monday, Wednesday and Friday')
  })

  it('should be nothing when there are none', () => {
    expect(dayRange([])).toBe('')
  })
})
