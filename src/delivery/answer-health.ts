import type { ServerResponse } from 'node:http'

/** What the application knows of its own condition. */
export type Health = {
  /** Whether the database answers now, found out within a few seconds. Never rejects. */
  databaseAnswers: () => Promise<boolean>
  /** What is not as it should be, each as a sentence; nothing when all is well. */
  problems: () => Promise<string[]>
}

/** Answers a monitor: with nothing but `ok`, or with 503 and a sentence for each fault. */
export function answerHealth(response: ServerResponse, problems: readonly string[]): void {
  response
    .writeHead(problems.length === 0 ? 200 : 503, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(problems.length === 0 ? {} : { 'Retry-After': '10' }),
    })
    .end(`${problems.length === 0 ? 'ok' : problems.join('\n')}\n`)
}
