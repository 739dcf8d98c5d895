import { describe, expect, it } from 'vitest'
import type { Output } from '@/start/progress'
import { createProgress } from '@/start/progress'

function recorder(terminal: Pick<Output, 'isTTY' | 'columns'> = {}): {
  output: Output
  written: () => string
} {
  const parts: string[] = []
  return { output: { ...terminal, write: (text) => parts.push(text) }, written: () => parts.join('') }
}

describe('progress in a pipe', () => {
  it('should write a plain line when a step begins, for each detail, and when it ends', async () => {
    const { output, written } = recorder()

    await createProgress(output).step('Building', async (detail) => {
      detail('half way')
      await Promise.resolve()
    })

    expect(written()).toMatch(/^Building …\n {2}half way\nBuilding: done in \d+\.\d s\n$/)
  })

  it('should return what the step returns, and throw what it throws', async () => {
    const { step } = createProgress(recorder().output)

    await expect(step('One', () => Promise.resolve(1))).resolves.toBe(1)
    await expect(step('Two', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  })
})

describe('progress on a terminal', () => {
  it('should end a step in one line with a tick', async () => {
    const { output, written } = recorder({ isTTY: true, columns: 80 })

    await createProgress(output).step('Building', () => Promise.resolve())

    expect(written()).toMatch(/✓ Building {2}\d+\.\d s\n$/)
  })

  it('should mark a step that failed', async () => {
    const { output, written } = recorder({ isTTY: true, columns: 80 })

    await expect(
      createProgress(output).step('Building', () => Promise.reject(new Error('no'))),
    ).rejects.toThrow('no')

    expect(written()).toMatch(/✗ Building {2}\d+\.\d s\n$/)
  })

  it('should never be wider than the terminal', async () => {
    const { output, written } = recorder({ isTTY: true, columns: 20 })

    await createProgress(output).step('A title that is much too long for it', () => Promise.resolve())

    const lines = written()
      .split('\r\u001b[2K')
      .map((line) => line.trimEnd())
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(20)
  })
})
