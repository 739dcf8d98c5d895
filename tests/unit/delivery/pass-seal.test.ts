import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Pass } from '@/delivery/pass'
import { openPass, sealPass } from '@/delivery/pass-seal'

const address = '/tmp/press-0123/1.sock'
const pass = { kind: 'form', url: '/forms/moorlands/enquiry', headers: {}, isHttps: true } as const

function arriving(headers: Record<string, unknown>): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { url: pass.url, headers })
}

describe('what a worker passes on', () => {
  it.each<Pass>([pass, { ...pass, kind: 'admin', isHttps: false }])(
    'should be known again inside, without its seal: %j',
    (each) => {
      const request = arriving({ ...sealPass(each, address), connection: 'close', accept: 'text/html' })
      expect(openPass(request, address)).toEqual({ ...each, headers: { accept: 'text/html' } })
    },
  )

  it.each([
    ['no seal', {}],
    ['the seal of another address', sealPass(pass, '/tmp/press-4567/1.sock')],
    ['half a seal', { 'x-front-door': 'form https' }],
    ['two seals', { 'x-front-door': [sealPass(pass, address)['x-front-door'], 'admin https 0'] }],
    ['a kind that there is not', { 'x-front-door': sealOf('form').replace('form', 'owner') }],
  ])('should not be believed with %s', (_, headers) => {
    expect(openPass(arriving(headers), address)).toBeNull()
  })
})

function sealOf(kind: Pass['kind']): string {
  return String(sealPass({ ...pass, kind }, address)['x-front-door'])
}
