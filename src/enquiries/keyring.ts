import { createHash, hkdfSync } from 'node:crypto'

/** A key of the settings, which is never in the database. Its id tells keys apart and gives nothing of them away. */
export type MasterKey = { id: string; bytes: Buffer }

/** `current` encrypts; every key of `all` still opens what it encrypted. */
export type Keyring = { current: MasterKey; all: readonly MasterKey[] }

/** What a key is used for: each purpose has a key of its own, so that none can be turned against another. */
export type Purpose = 'data keys' | 'queue' | 'tickets'

/** The keys of the settings, 64 hexadecimal digits each. Throws when one is not that. */
export function keyringOf({ current, previous }: { current: string; previous: string | null }): Keyring {
  const newest = masterKeyOf(current)
  return { current: newest, all: previous === null ? [newest] : [newest, masterKeyOf(previous)] }
}

/** The master key's own key for one purpose, 32 bytes (HKDF, RFC 5869). */
export function keyFor({ bytes }: MasterKey, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', bytes, '', `practice-press enquiries: ${purpose}`, 32))
}

export function masterKey(keyring: Keyring, id: string): MasterKey | null {
  return keyring.all.find((each) => each.id === id) ?? null
}

function masterKeyOf(hex: string): MasterKey {
  const bytes = Buffer.from(hex, 'hex')
  if (!/^[0-9a-f]{64}$/i.test(hex))
    throw new Error(
      'The key for enquiries is not 64 hexadecimal digits: set ENQUIRY_KEY, or put back the file “enquiry-key” in the data folder.',
    )
  const id = createHash('sha256').update('practice-press key id').update(bytes).digest('hex').slice(0, 12)
  return { id, bytes }
}
