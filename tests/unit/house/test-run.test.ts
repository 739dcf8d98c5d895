import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withDatabase } from '../../mongodb/database-name'
import { readOptions } from '../../run/options'
import { readResults } from '../../run/read-results'
import { runStep } from '../../run/run-step'
import { summaryOf } from '../../run/summary'
import { openWorkspace } from '../../run/workspace'
import { expectConsoleError } from '../../setup/expect-console-error'

describe('npm test', () => {
  it('should run every step, the quickest first', () => {
    const names = readOptions([]).steps.map((step) => step.name)
    expect(names).toEqual(['types', 'lint', 'unit', 'integration-sqlite', 'integration-mongodb', 'e2e'])
  })

  it('should run only the steps that were asked for', () => {
    const names = readOptions(['--only', 'unit,types']).steps.map((step) => step.name)
    expect(names).toEqual(['types', 'unit'])
  })

  it('should say which steps there are when asked for another', () => {
    expect(() => readOptions(['--only', 'speed'])).toThrow(
      /no step called speed\. The steps are: types, lint/,
    )
  })

  it('should count a step that crashes as a failure', async () => {
    expectConsoleError(/The browser is gone/)
    const crash = {
      name: 'e2e',
      title: 'end to end',
      run: () => Promise.reject(new Error('The browser is gone.')),
    }
    const workspace = openWorkspace({ keep: false })
    const result = await runStep(crash, workspace)
    await workspace.close()
    expect(result).toMatchObject({ passed: 0, failed: 1, note: 'crashed' })
  })

  it('should close with the totals', () => {
    const { table, lastLine, failed } = summaryOf([
      { title: 'types', passed: 1, failed: 0, skipped: 0, seconds: 12.4 },
      {
        title: 'integration, MongoDB',
        passed: 40,
        failed: 2,
        skipped: 3,
        seconds: 60,
        note: 'MongoDB 8.0.13',
      },
    ])
    expect(table).toMatch(/types +1 +0 +12\n/)
    expect(table).toMatch(/integration, MongoDB +40 +2 +60 {2}MongoDB 8\.0\.13, 3 skipped$/)
    expect(lastLine).toBe('41 passed, 2 failed')
    expect(failed).toBe(2)
  })
})

describe('readResults', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'practice-press-'))
  const file = path.join(folder, 'report.json')
  writeFileSync(file, '{}')
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const read = (exitCode: number, passed: number, failed: number) =>
    readResults({ file, exitCode, count: () => ({ passed, failed, skipped: 0 }) })

  it('should pass on what the report says', () => {
    expect(read(0, 5, 0)).toMatchObject({ passed: 5, failed: 0 })
    expect(read(1, 5, 2)).toMatchObject({ passed: 5, failed: 2 })
  })

  it('should not believe a good report of a runner that failed', () => {
    expect(read(1, 5, 0)).toMatchObject({ passed: 5, failed: 1 })
  })

  it('should not call a run without tests good', () => {
    expect(read(0, 0, 0)).toMatchObject({ failed: 1 })
  })

  it('should say so when there is no report', () => {
    const missing = path.join(folder, 'missing.json')
    const count = () => ({ passed: 0, failed: 0, skipped: 0 })
    expect(() => readResults({ file: missing, exitCode: 2, count })).toThrow(/exit code 2 before it wrote/)
  })
})

describe('withDatabase', () => {
  it.each([
    ['mongodb://127.0.0.1:27017', 'mongodb://127.0.0.1:27017/fresh'],
    ['mongodb://127.0.0.1:27017/', 'mongodb://127.0.0.1:27017/fresh'],
    ['mongodb://me:secret@a:1,b:2/real?replicaSet=rs0', 'mongodb://me:secret@a:1,b:2/fresh?replicaSet=rs0'],
    ['mongodb+srv://cluster.example/?w=majority', 'mongodb+srv://cluster.example/fresh?w=majority'],
  ])('should replace the database of %s', (url, expected) => {
    expect(withDatabase(url, 'fresh')).toBe(expected)
  })
})
