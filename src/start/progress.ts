/** Where progress is written: a terminal, a pipe, or a test. */
export type Output = { write: (text: string) => unknown; isTTY?: boolean; columns?: number }

export type Progress = {
  /** Runs `work` as one visible step; `detail` shows what it is at. The step's last detail stays in view. */
  step: <Result>(title: string, work: (detail: (text: string) => void) => Promise<Result>) => Promise<Result>
}

/**
 * Shows long steps. On a terminal one line per step is redrawn with the seconds that have passed; elsewhere a
 * plain line is written when a step begins, per detail, and when it ends.
 */
export function createProgress(output: Output): Progress {
  return { step: output.isTTY ? animatedStep(output) : plainStep(output) }
}

function plainStep(output: Output): Progress['step'] {
  return async (title, work) => {
    const seconds = stopwatch()
    output.write(`${title} …\n`)
    const result = await work((text) => output.write(`  ${text}\n`))
    output.write(`${title}: done in ${seconds()} s\n`)
    return result
  }
}

function animatedStep(output: Output): Progress['step'] {
  return async (title, work) => {
    const seconds = stopwatch()
    let latest = ''
    let frame = 0
    const draw = (mark: string) => {
      const line = `${mark} ${title}  ${seconds()} s${latest === '' ? '' : `  ${latest}`}`
      output.write(`\r\u001b[2K${line.slice(0, (output.columns ?? 80) - 1)}`)
    }
    const timer = setInterval(() => draw(frames[frame++ % frames.length] ?? ''), 120)

    try {
      const result = await work((text) => (latest = text))
      latest = ''
      draw('✓')
      return result
    } catch (error) {
      draw('✗')
      throw error
    } finally {
      clearInterval(timer)
      output.write('\n')
    }
  }
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

function stopwatch(): () => string {
  const begin = performance.now()
  return () => ((performance.now() - begin) / 1000).toFixed(1)
}
