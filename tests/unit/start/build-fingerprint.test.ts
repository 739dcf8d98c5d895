import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildFingerprint } from '@/start/build-fingerprint'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'practice-press-'))
  mkdirSync(join(root, 'src/app'), { recursive: true })
  write('src/app/page.tsx', 'a page')
  write('package-lock.json', '{}')
  write('README.md', 'hello')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  writeFileSync(join(root, file), text)
}

describe('buildFingerprint', () => {
  it('should stay the same while nothing that is built changes', async () => {
    const before = await buildFingerprint(root)
    write('README.md', 'hello again')
    utimesSync(join(root, 'src/app/page.tsx'), 0, 0)

    expect(await buildFingerprint(root)).toBe(before)
  })

  it.each([
    ['a source changes', () => write('src/app/page.tsx', 'another page')],
    ['a source is added', () => write('src/app/layout.tsx', '')],
    ['a source is moved', () => renameSync(join(root, 'src/app/page.tsx'), join(root, 'src/page.tsx'))],
    ['a source is removed', () => rmSync(join(root, 'src/app/page.tsx'))],
    ['a package changes', () => write('package-lock.json', '{"x":1}')],
    ['the configuration appears', () => write('next.config.ts', '')],
  ])('should change when %s', async (_, change) => {
    const before = await buildFingerprint(root)
    change()
    expect(await buildFingerprint(root)).not.toBe(before)
  })

  it('should change with the major version of Node alone', async () => {
    expect(await buildFingerprint(root, '20.9.0')).toBe(await buildFingerprint(root, '20.20.2'))
    expect(await buildFingerprint(root, '20.9.0')).not.toBe(await buildFingerprint(root, '22.9.0'))
  })
})
