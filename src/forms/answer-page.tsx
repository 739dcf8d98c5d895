import type { ReactNode } from 'react'
import { filled } from '@/delivery/filled-page'
import { policyOf } from '@/delivery/page-policy'
import { ANSWER_PATH } from '@/sites/site-state'
import { publishedFile } from './published-file'

/**
 * Answers a form with a complete page in the practice's design, whether or not database and publisher are well.
 *
 * The page around the answer is published like every other one (`app/(site)/[mode]/[site]/forms/answer`), so that no
 * answer waits for anything but a file; only what stands in its main part is put in here. It has the styles of what
 * stands in `examples.tsx` beside it, and no others: what an answer may show is to be shown there too.
 *
 * @param site the practice's slug, from the address that the front door made
 * @param title of the page, before the practice's name
 * @param children the main part, with one first-level heading
 */
export async function answerPage({
  site,
  status = 200,
  title,
  children,
}: {
  site: string
  status?: number
  title: string
  children: ReactNode
}): Promise<Response> {
  // Not at the top: the framework allows it in route handlers only like this.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const page = (await publishedFile(site, ANSWER_PATH)) ?? plainPage
  const html = filled(page, { title, main: renderToStaticMarkup(children) })
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policyOf(html),
      'Cache-Control': 'no-store',
    },
  })
}

/** In development nothing is published. */
const plainPage = `<!DOCTYPE html><html lang="en-GB"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title></title></head><body><main></main></body></html>`
