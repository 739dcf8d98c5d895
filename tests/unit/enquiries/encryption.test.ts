import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broughtOver, newWrappedKey, unwrapped } from '@/enquiries/data-keys'
import { keyIdOf, sealEnquiry, unsealEnquiry } from '@/enquiries/enquiry'
import { keyringOf } from '@/enquiries/keyring'
import { seal, unseal } from '@/enquiries/seal'
import { plainEnquiry, testKeyring } from './keyrings'

const key = Buffer.alloc(32, 7)
const text = fc.string({ unit: 'grapheme', maxLength: 1500 }).map((each) => each.trim())

describe('seal', () => {
  it('should give back any text, and never the same twice', () => {
    fc.assert(
      fc.property(text, fc.array(fc.string()), (each, bound) => {
        const sealed = seal({ key, text: each, bound })
        expect(unseal({ key, sealed, bound })).toBe(each)
        expect(seal({ key, text: each, bound })).not.toBe(sealed)
      }),
    )
  })

  it('should open with no other key, nowhere else and not when a character was changed', () => {
    const sealed = seal({ key, text: 'A canary', bound: ['practice', 'one'] })
    const opens = [
      () => unseal({ key: Buffer.alloc(32, 8), sealed, bound: ['practice', 'one'] }),
      () => unseal({ key, sealed, bound: ['practice', 'two'] }),
      () => unseal({ key, sealed, bound: ['practiceone', ''] }),
      () => unseal({ key, sealed: '', bound: ['practice', 'one'] }),
      ...[2, 20, sealed.length - 3].map((at) => () => {
        const other = sealed[at] === 'A' ? 'B' : 'A'
        return unseal({
          key,
          sealed: sealed.slice(0, at) + other + sealed.slice(at + 1),
          bound: ['practice', 'one'],
        })
      }),
    ]
    for (const open of opens) expect(open).toThrow()
  })

  it('should not tell a short text from a longer one', () => {
    const lengths = ['', 'No', 'x'.repeat(400)].map((each) => seal({ key, text: each, bound: [] }).length)
    expect(lengths[1]).toBe(lengths[2])
  })
})

describe('a practice’s keys', () => {
  it('should open with the master key that wrapped them, for this practice alone', () => {
    const wrapped = newWrappedKey(testKeyring('1'), 'practice-a')
    expect(unwrapped(testKeyring('1'), 'practice-a', wrapped)?.bytes).toHaveLength(32)
    expect(unwrapped(testKeyring('2', '1'), 'practice-a', wrapped)?.bytes).toHaveLength(32)
    expect(unwrapped(testKeyring('2'), 'practice-a', wrapped)).toBeNull()
    expect(() => unwrapped(testKeyring('1'), 'practice-b', wrapped)).toThrow()
    expect(JSON.stringify(wrapped)).not.toContain('1111')
  })

  it('should be brought over to a new master key, and leave what comes next to a new one', () => {
    const before = [newWrappedKey(testKeyring('1'), 'practice-a')]
    const sealed = sealed0(before)
    const after = broughtOver(testKeyring('2', '1'), 'practice-a', before)
    expect(after).toHaveLength(2)
    // The previous master key may go now.
    const [old, newest] = after.map((each) => unwrapped(testKeyring('2'), 'practice-a', each))
    expect(old && unsealEnquiry(old, sealed, belonging)).toEqual(plainEnquiry)
    expect(newest?.id).not.toBe(old?.id)
    expect(broughtOver(testKeyring('2', '1'), 'practice-a', after)).toBe(after)
  })

  it('should be kept as they are while their master key is missing', () => {
    const before = [newWrappedKey(testKeyring('1'), 'practice-a')]
    const after = broughtOver(testKeyring('2'), 'practice-a', before)
    expect(after[0]).toEqual(before[0])
    expect(after).toHaveLength(2)
    expect(broughtOver(testKeyring('2'), 'practice-a', after)).toBe(after)
  })
})

describe('an encrypted enquiry', () => {
  const wrapped = newWrappedKey(testKeyring(), 'practice-a')
  const dataKey = unwrapped(testKeyring(), 'practice-a', wrapped)

  it('should name its key and belong to its practice and its reference', () => {
    expect(dataKey).not.toBeNull()
    if (dataKey === null) return
    const sealed = sealEnquiry(dataKey, plainEnquiry, belonging)
    expect(keyIdOf(sealed)).toBe(dataKey.id)
    expect(unsealEnquiry(dataKey, sealed, belonging)).toEqual(plainEnquiry)
    for (const other of [
      { ...belonging, site: 'practice-b' },
      { ...belonging, reference: 'another' },
    ])
      expect(() => unsealEnquiry(dataKey, sealed, other)).toThrow()
  })
})

describe('keyringOf', () => {
  it('should refuse what is no key, and say what to do', () => {
    expect(() => keyringOf({ current: 'short', previous: null })).toThrow(/set ENQUIRY_KEY/)
  })
})

const belonging = { site: 'practice-a', reference: 'one' }

function sealed0(keys: Parameters<typeof broughtOver>[2]): string {
  const [first] = keys
  const open = first && unwrapped(testKeyring('1'), 'practice-a', first)
  if (!open) throw new Error('The test has no key.')
  return sealEnquiry(open, plainEnquiry, belonging)
}
