/** Runs a task never twice at once. Who asks while it runs gets one more run, shared with everybody who asks then. */
export function oneAtATime(task: () => Promise<unknown>) {
  let running: Promise<void> | null = null
  let next: Promise<void> | null = null
  const run = (): Promise<void> => {
    running = task()
      .then(() => undefined)
      .finally(() => {
        running = null
      })
    return running
  }
  const ask = (): Promise<void> => {
    if (next !== null) return next
    if (running === null) return run()
    return (next = running
      .catch(() => undefined)
      .then(() => {
        next = null
        return run()
      }))
  }
  return Object.assign(ask, {
    /** Resolves when it neither runs nor is about to. */
    idle: async () => {
      while (running !== null || next !== null) await (next ?? running)?.catch(() => undefined)
    },
  })
}
