import type { ServerResponse } from 'node:http'

/** What the process knows of its own condition. */
export type Health = {
  /** Whether the database answers now, found out within a few seconds. Never rejects. */
  databaseAnswers: () => Promise<boolean>
  /** What is not as it should be, each as a sentence; nothing when all is well. */
  problems: () => Promise<string[]>
}

/**
 * Answers a monitor. `alive` is about this process alone: one that answers must not be restarted, as readers get their
 * pages from it whatever else is down. `ready` is about everything that it needs: 503 with a sentence for each fault.
 */
export async function answerHealth(
  response: ServerResponse,
  { question, health }: { question: 'alive' | 'ready'; health: Health },
): Promise<void> {
  const problems = question === 'ready' ? await health.problems() : []
  response
    .writeHead(problems.length === 0 ? 200 : 503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(problems.length === 0 ? {} : { 'Retry-After': '10' }),
    })
    .end(`${problems.length === 0 ? 'ok' : problems.join('\n')}\n`)
}
