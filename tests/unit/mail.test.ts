import { describe, expect, it } from 'vitest'
import { impatient } from '@/mail'

describe('the wait for a mail server', () => {
  it('should be short, unless SMTP_URL says how long', () => {
    expect(impatient('smtp://user:a%40b@mail.example:587?greetingTimeout=20000')).toBe(
      'smtp://user:a%40b@mail.example:587?greetingTimeout=20000&connectionTimeout=10000&socketTimeout=30000',
    )
  })
})
