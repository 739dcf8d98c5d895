import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { currentIslands } from '@/start/islands'

/** What one island may weigh on its way to a reader. */
const BUDGET_BYTES = 5000

const islands = await currentIslands(process.cwd())
const names = readdirSync('src/islands', { withFileTypes: true }).flatMap((entry) =>
  existsSync(`src/islands/${entry.name}/${entry.name}.ts`) ? [entry.name] : [],
)

describe('the islands', () => {
  it.each(names)('should keep within the budget: %s', (name) => {
    const address = islands.addressOf(name)
    expect(address).toMatch(/^\/islands\/[a-z-]+\.[0-9a-f]{16}\.js$/)
    expect(islands.at(address ?? '')?.gzip.length).toBeLessThanOrEqual(BUDGET_BYTES)
  })

  it.each(names)('should fetch nothing from elsewhere and read no cookie: %s', (name) => {
    const code = islands.at(`/islands/${name}.js`)?.identity.toString() ?? ''
    expect(code).not.toMatch(/https?:\/\/(?!www\.w3\.org)|document\.cookie|\beval\(|innerHTML/)
  })
})
