import { describe, expect, it } from 'vitest'
import { summary } from '@/start/summary'

const running = {
  adminUrl: 'http://localhost:3000',
  practices: [
    { name: 'Moorlands', address: 'http://moorlands.localhost:3000/' },
    { name: 'Cheshire East', address: 'http://cheshire-east.localhost:3000/' },
  ],
  firstAdmin: null,
  seconds: 2.34,
}

describe('the summary', () => {
  it('should show where the admin and each practice are, and end in a line that says it is ready', () => {
    expect(summary(running)).toBe(
      [
        '',
        '  Admin          http://localhost:3000/admin',
        '  Moorlands      http://moorlands.localhost:3000/',
        '  Cheshire East  http://cheshire-east.localhost:3000/',
        '',
        'Ready after 2.3 s. Press Ctrl+C to stop.',
        '',
      ].join('\n'),
    )
  })

  it('should show how to sign in when the first admin was just created, and how to get a new password later', () => {
    const text = summary({ ...running, firstAdmin: { email: 'first@example.org', password: 'abcd-efgh' } })

    expect(text).toContain('shown only now')
    expect(text).toMatch(/Email +first@example\.org/)
    expect(text).toMatch(/Password +abcd-efgh/)
    expect(text).toContain('npm run password -- first@example.org')
  })

  it('should not list hundreds of practices', () => {
    const practices = Array.from({ length: 200 }, (_, index) => ({ name: `Practice ${index}`, address: 'x' }))

    expect(summary({ ...running, practices })).toContain('and 190 more practices')
  })
})
