import { describe, expect, it } from 'vitest'
import { hostHeaderOf } from '@/delivery/forwarded'
import { adminHeaders, readersHeaders } from '@/delivery/request-headers'

describe('hostHeaderOf', () => {
  it('should find the host in any spelling of the header', () => {
    expect(hostHeaderOf({ rawHeaders: ['Accept', 'host', 'hOsT', 'leek.example'] })).toBe('leek.example')
  })

  it('should find none when there is none, or more than one', () => {
    expect(hostHeaderOf({ rawHeaders: ['Accept', '*/*'] })).toBeNull()
    expect(hostHeaderOf({ rawHeaders: ['Host', 'leek.example', 'Host', 'leek.example'] })).toBeNull()
  })
})

describe('readersHeaders', () => {
  it('should keep what a document may depend on', () => {
    const headers = {
      host: 'leek.example',
      accept: 'text/html',
      'accept-encoding': 'br',
      'if-none-match': '"a"',
    }
    expect(readersHeaders(headers)).toEqual(headers)
  })

  it.each([
    'cookie',
    'authorization',
    'rsc',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-action',
    'next-url',
    'x-middleware-subrequest',
    'x-middleware-rewrite',
    'x-nextjs-data',
    'x-forwarded-host',
    'x-forwarded-for',
    'x-invoke-path',
    'x-matched-path',
    'x-now-route-matches',
    'x-prerender-revalidate',
    'purpose',
    'sec-purpose',
    'forwarded',
    'a-header-of-next-year',
  ])('should drop %s', (name) => {
    expect(readersHeaders({ [name]: '1' })).toEqual({})
  })
})

/** As a request arrives without a proxy. */
const plainly = {
  adminUrl: 'http://localhost:3000',
  arrival: { host: 'localhost:3000', isHttps: null, address: null },
}

describe('adminHeaders', () => {
  it('should keep what the admin itself sends', () => {
    const headers = {
      host: 'localhost:3000',
      cookie: 'payload-token=x',
      origin: 'http://localhost:3000',
      rsc: '1',
      'next-action': 'x',
      'next-router-state-tree': 'x',
      'x-payload-http-method-override': 'GET',
    }
    expect(adminHeaders(headers, plainly)).toMatchObject(headers)
  })

  it.each([
    'forwarded',
    'x-real-ip',
    'x-forwarded-for',
    'x-middleware-subrequest',
    'x-middleware-set-cookie',
    'x-now-route-matches',
    'x-matched-path',
    'x-invoke-path',
    'x-original-url',
    'x-rewrite-url',
    'x-nextjs-data',
    'x-next-resume-state-length',
    'next-resume',
  ])('should drop %s', (name) => {
    expect(adminHeaders({ [name]: '1' }, plainly)).not.toHaveProperty(name)
  })

  it('should say host and protocol itself, whatever the request says', () => {
    const claimed = {
      host: 'admin.example.org',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
    }
    const arrival = { host: 'admin.example.org', isHttps: null, address: '192.0.2.7' }
    expect(adminHeaders(claimed, { adminUrl: 'https://admin.example.org', arrival })).toMatchObject({
      host: 'admin.example.org',
      'x-forwarded-host': 'admin.example.org',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '192.0.2.7',
    })
  })
})
