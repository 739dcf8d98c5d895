import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { localSecret } from '@/settings/local-secret'
import { SettingsProblem } from '@/settings/problem'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'practice-press-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('localSecret', () => {
  it('should make a long secret that only its owner can read', () => {
    const secret = localSecret(join(folder, 'data'))

    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readFileSync(join(folder, 'data/secret'), 'utf8')).toBe(secret)
    expect(statSync(join(folder, 'data/secret')).mode & 0o777).toBe(0o600)
  })

  it('should keep the secret it once made', () => {
    expect(localSecret(folder)).toBe(localSecret(folder))
  })

  it('should make another one for another purpose', () => {
    expect(localSecret(folder, 'enquiry-key')).not.toBe(localSecret(folder))
    expect(statSync(join(folder, 'enquiry-key')).mode & 0o777).toBe(0o600)
  })

  it('should say which folder cannot be used, why, and what to do', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')

    expect(() => localSecret(file)).toThrow(SettingsProblem)
    expect(() => localSecret(file)).toThrow(/file cannot be used \(a file stands in its place\).*DATA_DIR\.$/)
    expect(() => localSecret(join(file, 'data'))).toThrow(/a file stands in its way/)
  })
})
