import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findChromium } from '../../browser/find-chromium'

/** A machine with nothing on it: one empty folder to find commands in, and no browser of Playwright's. */
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'practice-press-'))
  vi.stubEnv('PATH', folder)
  vi.spyOn(chromium, 'executablePath').mockReturnValue(path.join(folder, 'playwright', 'chrome'))
  vi.spyOn(process, 'getuid').mockReturnValue(0)
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

function addCommand(name: string, script = ''): string {
  const file = path.join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return file
}

describe('findChromium', () => {
  it('should prefer the browser that Playwright brought', () => {
    addCommand('chromium')
    const own = addCommand('chrome-of-playwright')
    vi.spyOn(chromium, 'executablePath').mockReturnValue(own)
    expect(findChromium()).toBe(own)
  })

  it('should take the system’s browser, Chromium before Chrome', () => {
    addCommand('google-chrome')
    const system = addCommand('chromium-browser')
    expect(findChromium()).toBe(system)
  })

  it('should install Debian’s browser, and say so first', () => {
    const file = path.join(folder, 'chromium')
    addCommand('apt-get', `[ "$1" != install ] || { : > '${file}'; /bin/chmod 755 '${file}'; }`)
    const said: string[] = []
    expect(findChromium((message) => said.push(message))).toBe(file)
    expect(said.join()).toContain('installing chromium and fonts-liberation')
  })

  it('should tell what the installation said when it fails', () => {
    addCommand('apt-get', '[ "$1" != update ] || { echo "no network" >&2; exit 100; }')
    expect(() => findChromium()).toThrow(
      /"apt-get update -q" failed \(no network\)\. Install chromium by hand/,
    )
  })

  it('should install nothing for a person who may not, and say what to do', () => {
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    addCommand('apt-get')
    expect(() => findChromium()).toThrow(/No browser was found.*npx playwright install chromium/)
  })
})
