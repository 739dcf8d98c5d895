import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { hostHeaderOf } from '@/delivery/forwarded'
import { adminHeaders, formHeaders, readersHeaders, searchHeaders } from '@/delivery/request-headers'

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
    'x-front-door',
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

describe('formHeaders and searchHeaders', () => {
  const request = (headers: Record<string, string>) => {
    const { socket } = new IncomingMessage(new Socket())
    Object.defineProperty(socket, 'remoteAddress', { value: '10.0.0.5' })
    return { headers, socket }
  }
  const claimed = request({
    accept: 'text/html',
    cookie: 'payload-token=x',
    'next-action': 'x',
    'x-forwarded-for': '198.51.100.9',
    'x-front-door': 'admin https',
  })

  it.each([
    ['the reader behind the proxy', '192.0.2.7', '192.0.2.7'],
    ['whoever has connected', null, '10.0.0.5'],
  ])('should count %s, whatever the request says of itself', (_, address, counted) => {
    const arrival = { host: 'leek.example', isHttps: null, address }
    expect(formHeaders(claimed, arrival)).toEqual({
      accept: 'text/html',
      host: 'leek.example',
      'x-forwarded-for': counted,
    })
    expect(searchHeaders(claimed, arrival)).toEqual({ accept: 'text/html', 'x-forwarded-for': counted })
  })

  it('should say of a form how it is to be read, and where it was sent from', () => {
    const headers = {
      host: 'leek.example',
      'content-length': '7',
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'http://leek.example',
      'sec-fetch-site': 'same-origin',
    }
    const arrival = { host: 'leek.example', isHttps: null, address: '192.0.2.7' }
    expect(formHeaders(request(headers), arrival)).toEqual({ ...headers, 'x-forwarded-for': '192.0.2.7' })
  })
})
