import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/**
 * Encrypts a text with AES-256-GCM.
 *
 * @param key 32 bytes
 * @param bound what it belongs to: it opens only where this is exactly the same
 * @returns nonce and cipher text, in base64url
 */
export function seal({ key, text, bound }: { key: Buffer; text: string; bound: readonly string[] }): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(JSON.stringify(bound)))
  const parts = [cipher.update(padded(text)), cipher.final(), cipher.getAuthTag()]
  return `${nonce.toString('base64url')}.${Buffer.concat(parts).toString('base64url')}`
}

/** The text again. Throws when the key is another, or when anything of it was changed or belongs elsewhere. */
export function unseal({
  key,
  sealed,
  bound,
}: {
  key: Buffer
  sealed: string
  bound: readonly string[]
}): string {
  const [nonce = '', body = ''] = sealed.split('.')
  const bytes = Buffer.from(body, 'base64url')
  if (bytes.length < TAG_BYTES) throw new Error('This is not something that was encrypted here.')
  const decipher = createDecipheriv(ALGORITHM, key, Buffer.from(nonce, 'base64url'), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(JSON.stringify(bound)))
    .setAuthTag(bytes.subarray(-TAG_BYTES))
  const text = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()])
  return text.toString('utf8').trimEnd()
}

const ALGORITHM = 'aes-256-gcm'
/** NIST SP 800-38D: 96 bits at random, for far fewer than 2³² texts a key. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** A short text and a longer one look alike from outside. */
const BLOCK_BYTES = 512

function padded(text: string): Buffer {
  const bytes = Buffer.from(text)
  const length = Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, ' ')])
}
