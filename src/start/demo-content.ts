import type { Payload } from 'payload'
import { isEmptyDatabase } from './lost-database'
import type { Progress } from './progress'

/**
 * Loads the demonstration practices into a database that holds neither practices nor people. A load that was
 * interrupted is taken up again at the next start.
 */
export async function ensureDemoContent(payload: Payload, progress: Progress): Promise<void> {
  const wasInterrupted = (await payload.kv.get<string>(mark)) === 'loading'
  if (!wasInterrupted && !(await isEmptyDatabase(payload))) return

  await progress.step('Loading the demonstration practices', async (detail) => {
    await payload.kv.set(mark, 'loading')
    // Loaded here: most starts have no use for it.
    const { loadDemoContent } = await import('@/demo/load')
    await loadDemoContent(payload, detail)
    await payload.kv.set(mark, 'loaded')
  })
}

const mark = 'demo-content'
