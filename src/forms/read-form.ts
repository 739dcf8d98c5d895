import { isSentFromHere } from './sent-from-here'

/** A form as it was sent, or the answer to what was none. */
export type SentForm = { fields: URLSearchParams } | { refusal: Response }

/**
 * Reads what a patient's browser sent with a form: first whether the form stands on this practice's own pages (403),
 * then whether it is one (415), then its body, all of it (400) and no more than the limit (413). What is refused is answered in
 * one constant sentence; nothing of it is repeated, logged or kept.
 *
 * @param request as `src/delivery/request-headers.ts` lets it through
 * @param limitBytes of the body, as it comes over the wire
 */
export async function readForm(request: Request, { limitBytes }: { limitBytes: number }): Promise<SentForm> {
  if (!isSentFromHere(request.headers)) return { refusal: refusal(403) }
  if (!isForm(request.headers.get('content-type'))) return { refusal: refusal(415) }
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) return { refusal: refusal(413) }
  const body = await boundedBody(request, limitBytes).catch(() => 'broken off' as const)
  // Who leaves in the middle is no fault of ours, and whoever is still there may send it again.
  if (body === 'broken off') return { refusal: refusal(400) }
  return body === null ? { refusal: refusal(413) } : { fields: new URLSearchParams(body.toString('utf8')) }
}

/**
 * One constant sentence instead of an answer. It does not ask for the connection to be closed: what is still being sent
 * would meet a closed door, and the sentence be lost. The front door sees to who goes on sending.
 */
export function refusal(status: keyof typeof sentences): Response {
  return new Response(`${sentences[status]}\n`, {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'",
      'Cache-Control': 'no-store',
      ...(status === 429 ? { 'Retry-After': '60' } : {}),
    },
  })
}

/** The body as bytes, or null as soon as it is longer than the limit. */
async function boundedBody({ body }: Request, limitBytes: number): Promise<Buffer | null> {
  if (body === null) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    length += value.byteLength
    if (length > limitBytes) {
      // Nobody waits for the end of something endless.
      reader.cancel().catch(() => undefined)
      return null
    }
    parts.push(value)
  }
  return Buffer.concat(parts)
}

function isForm(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded'
}

const sentences = {
  400: 'What was sent did not arrive whole. Please go back and send it again.',
  403: 'This form was not sent from our own page. Please open our website and fill in the form there.',
  413: 'What was sent is too long. Please go back and shorten it.',
  415: 'What was sent is not a form that we know. Please go back and send it again.',
  429: 'Too many forms were sent from here. Please wait a minute and try again, or call us.',
  503: 'Something went wrong on our side. Please try again in a few minutes, or call us.',
} as const
