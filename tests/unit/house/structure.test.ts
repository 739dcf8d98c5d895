import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCycle, importGraph } from './import-graph'
import { pathsUnder, sourceFiles } from './source-files'

const NAMES_THAT_SAY_NOTHING = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib']
const LONGEST_FILE = 300

describe('the house', () => {
  it('should have no import cycle', () => {
    expect(findCycle(importGraph(sourceFiles()))?.join('\n→ ')).toBeUndefined()
  })

  it('should name every file and folder after what it holds', () => {
    const vague = pathsUnder().filter((file) => NAMES_THAT_SAY_NOTHING.includes(path.parse(file).name))
    expect(vague).toEqual([])
  })

  it('should name files in kebab case', () => {
    const others = sourceFiles()
      .map(({ file }) => file)
      .filter((file) => !/^[a-z0-9.[\]()-]+$/.test(path.basename(file)))
    expect(others).toEqual([])
  })

  it('should keep every file short enough to read in one go', () => {
    const long = sourceFiles()
      .map(({ file, syntax }) => ({ file, lines: syntax.text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE)
    expect(long).toEqual([])
  })
})

describe('findCycle', () => {
  it('should find the way round', () => {
    const graph = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts', 'd.ts']],
      ['c.ts', []],
      ['d.ts', ['b.ts']],
    ])
    expect(findCycle(graph)).toEqual(['b.ts', 'd.ts', 'b.ts'])
  })

  it('should find nothing where two ways meet', () => {
    const graph = new Map([
      ['a.ts', ['b.ts', 'c.ts']],
      ['b.ts', ['d.ts']],
      ['c.ts', ['d.ts']],
    ])
    expect(findCycle(graph)).toBeUndefined()
  })
})
