import { BlockList, isIP } from 'node:net'

/** Whether an address, as a socket names it, is that of the proxy in front. */
export type TrustedProxy = (address: string) => boolean

/**
 * Reads addresses (`10.0.0.5`) and networks (`10.0.0.0/8`, `fd00::/8`), separated by commas; `loopback` is this
 * machine. Null when one of them is neither.
 */
export function parseTrustedProxy(text: string): TrustedProxy | null {
  const list = new BlockList()
  const areRead = text.split(',').every((part) => add(list, part.trim()))
  return areRead ? (address) => list.check(address, familyOf(address)) : null
}

function add(list: BlockList, part: string): boolean {
  if (part === 'loopback') return add(list, '127.0.0.0/8') && add(list, '::1')
  const [address = '', prefix, ...more] = part.split('/')
  const bits = isIP(address) === 6 ? 128 : 32
  if (isIP(address) === 0 || more.length > 0) return false
  if (prefix === undefined) {
    list.addAddress(address, familyOf(address))
    return true
  }
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return false
  list.addSubnet(address, Number(prefix), familyOf(address))
  return true
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
