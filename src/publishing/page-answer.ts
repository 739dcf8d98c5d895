import { AsyncLocalStorage } from 'node:async_hooks'

/** What a page tells the server while it is rendered, besides its document: a page cannot set these itself. */
export type PageAnswer = {
  status?: number
  /** `collection:id` and `collection:*`, what the page was made from. Asked when it is complete. */
  reads?: () => string[]
}

/**
 * Runs `render` where the page can leave its answer, and returns that answer with the result. Pages find the
 * place by a global symbol (`app/(site)/page-answer.ts`), as server and pages are bundled apart.
 */
export async function withPageAnswer<Result>(
  render: () => Promise<Result>,
): Promise<{ result: Result; answer: PageAnswer }> {
  const answer: PageAnswer = {}
  return { result: await answers.run(answer, render), answer }
}

const answers = new AsyncLocalStorage<PageAnswer>()
Object.assign(globalThis, { [Symbol.for('practice-press.answer')]: answers })
