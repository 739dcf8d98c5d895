import { describe, expect, it } from 'vitest'
import { nodeVersionProblem } from '@/start/node-version.mjs'

describe('nodeVersionProblem', () => {
  it.each(['20.9.0', '20.20.2', '21.0.0', '22.1.0', '24.0.0'])('should accept Node %s', (version) => {
    expect(nodeVersionProblem(version)).toBeNull()
  })

  it.each(['20.8.1', '18.20.4', '16.0.0', '8.17.0'])(
    'should refuse Node %s in one sentence that says what to do',
    (version) => {
      expect(nodeVersionProblem(version)).toBe(
        `Practice Press needs Node 20.9 or newer, and this is Node ${version}: install a newer Node from https://nodejs.org.`,
      )
    },
  )
})
