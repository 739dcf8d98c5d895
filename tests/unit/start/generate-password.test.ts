import { describe, expect, it } from 'vitest'
import { generatePassword } from '@/start/generate-password'

describe('generatePassword', () => {
  it('should be five groups of characters that nobody confuses', () => {
    expect(generatePassword()).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/)
  })

  it('should never be the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, generatePassword)).size).toBe(1000)
  })
})
