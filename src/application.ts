import { answerHealth, type Health } from '@/delivery/answer-health'
import type { Application, Pass } from '@/delivery/pass'
import { formOf } from '@/delivery/pass-on'
import { refuse } from '@/delivery/refuse'
import { answerHeaders, isPrivate } from '@/delivery/security-headers'
import { unavailable } from '@/delivery/unavailable'
import type { Handler } from '@/publishing/capture'
import type { DeliverSearch } from '@/search/deliver-search'
import { searchAt } from '@/search/search-query'

/** Next, as a function that answers and one that upgrades to a web socket. */
export type Next = { handle: Handler; upgrade: Application['upgrade'] }

/**
 * What answers the requests that the front door lets through: Next, with the security headers set before it answers,
 * and an honest 503 where it would need a database that is away.
 */
export function application({
  next,
  search = null,
  health,
  dev,
  onError,
}: {
  next: Next
  /** Answers searches in what is published; in development the search is a page like every other. */
  search?: DeliverSearch | null
  health: Health
  dev: boolean
  onError: (error: unknown) => void
}): Application {
  const headersOf = answerHeaders({ dev })

  async function answer({ request, response, pass }: Parameters<Application['handle']>[0]): Promise<void> {
    response.setHeaders(headersOf(pass))
    if (pass.kind === 'ready') return answerHealth(response, await health.problems())
    if (pass.kind === 'admin') {
      if (isPrivate(pass.url)) response.setHeader('Cache-Control', 'no-store')
      if (!(await health.databaseAnswers()))
        return unavailable(response, { outage: 'database', as: formOf(pass.url) })
    }
    const asked = pass.kind === 'search' ? searchAt(pass.url) : null
    if (search && asked) {
      const address = pass.headers['x-forwarded-for']
      const about = { ...asked, address: typeof address === 'string' ? address : null }
      request.headers = pass.headers
      return search({ request, response, headers: headersOf(pass), ...about })
    }
    if (pass.kind === 'form') {
      // Only the answer itself knows its styles, and so its policy.
      response.removeHeader('Content-Security-Policy')
      response.setHeader('Cache-Control', 'no-store')
    }
    request.headers = pass.headers
    request.url = pass.url
    await next.handle(request, response)
  }

  return {
    async handle(passed) {
      try {
        await answer(passed)
      } catch (error) {
        onError(error)
        answerFault(passed)
      }
    },
    upgrade: next.upgrade,
  }

  function answerFault({ response, pass }: { response: Parameters<Handler>[1]; pass: Pass }): void {
    if (response.headersSent) return void response.destroy()
    // What was already written down for the answer that failed does not belong to this one.
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    response.setHeaders(headersOf(pass))
    if (pass.kind === 'admin') unavailable(response, { outage: 'fault', as: formOf(pass.url) })
    else refuse(response, 500)
  }
}
