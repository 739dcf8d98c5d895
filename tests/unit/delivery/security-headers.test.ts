import { describe, expect, it } from 'vitest'
import { adminHeaders, isPrivate, pagePolicy, siteHeaders } from '@/delivery/security-headers'

describe('siteHeaders', () => {
  it('should forbid every script, and every page that would frame this one', () => {
    const policy = siteHeaders({ dev: false })['Content-Security-Policy']
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
  })

  it('should tell nobody which page a reader came from', () => {
    expect(siteHeaders({ dev: false })['Referrer-Policy']).toBe('no-referrer')
  })

  it('should let hot reload work in development', () => {
    expect(siteHeaders({ dev: true })['Content-Security-Policy']).toBe("frame-ancestors 'none'")
  })
})

describe('pagePolicy', () => {
  it('should let a page be saved only where it offers that, and ask no other host even then', () => {
    expect(pagePolicy([], { scripts: true })).toContain("worker-src 'none'")
    expect(pagePolicy([], { scripts: true, workers: true })).toContain("worker-src 'self'")
    expect(pagePolicy([], { scripts: true, workers: true })).toContain("connect-src 'self'")
  })
})

describe('adminHeaders', () => {
  it('should let the admin frame its own previews, and nobody else', () => {
    expect(adminHeaders()).toMatchObject({
      'X-Frame-Options': 'SAMEORIGIN',
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'self'") as string,
    })
  })
})

describe('isPrivate', () => {
  it.each([
    '/admin',
    '/admin/login',
    '/api/users/me',
    '/preview/moorlands',
    '/api/file/x',
    '/api/media/filed',
  ])('should keep %s out of every cache', (path) => {
    expect(isPrivate(path)).toBe(true)
  })

  it.each(['/_next/static/chunks/a.js', '/api/media/file/a.webp'])(
    'should leave %s to its own rules',
    (path) => {
      expect(isPrivate(path)).toBe(false)
    },
  )
})
