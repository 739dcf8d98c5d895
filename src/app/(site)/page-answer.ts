import type { AsyncLocalStorage } from 'node:async_hooks'

/** What a page may tell the server that answers with it. */
type Answer = { status?: number; reads?: () => string[] }

/**
 * Tells the server to answer this request with 404.
 *
 * The framework can send that status by itself, but only with an empty document that scripts have to fill, and patients
 * run none. So the page is an ordinary one, and the server, which keeps an `AsyncLocalStorage<Answer>` for each request
 * under this symbol, gives it its status. The symbol is global because server and pages are bundled apart.
 *
 * @returns whether a server listens; without one, the framework's own way is the only one
 */
export function answerNotFound(): boolean {
  const answer = answerOfRequest()
  if (!answer) return false
  answer.status = 404
  return true
}

/** Tells the server where to ask what the page was made from, once it is complete. Without a server it tells nobody. */
export function answerReads(reads: () => string[]): void {
  const answer = answerOfRequest()
  if (answer) answer.reads = reads
}

function answerOfRequest(): Answer | undefined {
  const answers = (globalThis as Record<symbol, unknown>)[Symbol.for('practice-press.answer')]
  return (answers as AsyncLocalStorage<Answer> | undefined)?.getStore()
}
