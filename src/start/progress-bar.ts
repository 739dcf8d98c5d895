/** Draws how much of a long work is done, into the detail of a step (`progress.ts`); at most a hundred times. */
export function progressBar(total: number, detail: (text: string) => void): { advance: () => void } {
  let done = 0
  let shown = -1
  return {
    advance() {
      done += 1
      const part = Math.min(1, done / Math.max(1, total))
      const percent = Math.floor(part * 100)
      if (percent === shown) return
      shown = percent
      const filled = Math.round(part * WIDTH)
      detail(`${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total}`)
    },
  }
}

const WIDTH = 20
