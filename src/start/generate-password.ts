import { randomInt } from 'node:crypto'

/**
 * A password that can be read out and typed: five groups of four characters (about 99 bits), without
 * characters that look alike.
 */
export function generatePassword(): string {
  return Array.from({ length: 5 }, group).join('-')
}

function group(): string {
  return Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** Lower-case letters and digits, but 0 and o, 1, i and l. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
