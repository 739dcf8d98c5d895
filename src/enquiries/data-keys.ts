import { randomBytes } from 'node:crypto'
import { keyFor, masterKey, type Keyring } from './keyring'
import { seal, unseal } from './seal'

/** A practice's own key, wrapped by the master key of that id. The last of a practice's keys encrypts. */
export type WrappedKey = { id: string; master: string; wrapped: string }

export type DataKey = { id: string; bytes: Buffer }

/** A new key for one practice, wrapped by the current master key. */
export function newWrappedKey(keyring: Keyring, site: string): WrappedKey {
  return wrap(keyring, site, { id: randomBytes(6).toString('hex'), bytes: randomBytes(32) })
}

/** The key itself, or null when the master key that wrapped it is not there, or is another of that id. */
export function unwrapped(
  keyring: Keyring,
  site: string,
  { id, master, wrapped }: WrappedKey,
): DataKey | null {
  const known = masterKey(keyring, master)
  if (known === null) return null
  const hex = unseal({ key: keyFor(known, 'data keys'), sealed: wrapped, bound: [site, id] })
  return { id, bytes: Buffer.from(hex, 'hex') }
}

/**
 * The keys of a practice as they should be stored now: each wrapped by the current master key, as far as it can be
 * opened. When the newest was not, a new one follows: what comes from now on shares no key with what came before.
 *
 * @returns the same list when there is nothing to do
 */
export function broughtOver(
  keyring: Keyring,
  site: string,
  keys: readonly WrappedKey[],
): readonly WrappedKey[] {
  if (keys.at(-1)?.master === keyring.current.id && keys.every((key) => !isOpenableElsewhere(keyring, key)))
    return keys
  const rewrapped = keys.map((key) => {
    const open = isOpenableElsewhere(keyring, key) ? unwrapped(keyring, site, key) : null
    return open ? wrap(keyring, site, open) : key
  })
  return keys.at(-1)?.master === keyring.current.id ? rewrapped : [...rewrapped, newWrappedKey(keyring, site)]
}

function isOpenableElsewhere(keyring: Keyring, { master }: WrappedKey): boolean {
  return master !== keyring.current.id && masterKey(keyring, master) !== null
}

function wrap(keyring: Keyring, site: string, { id, bytes }: DataKey): WrappedKey {
  const wrapped = seal({
    key: keyFor(keyring.current, 'data keys'),
    text: bytes.toString('hex'),
    bound: [site, id],
  })
  return { id, master: keyring.current.id, wrapped }
}
