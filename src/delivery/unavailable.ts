import type { ServerResponse } from 'node:http'

/** Why the admin cannot answer, as its people read it. */
export type Outage = keyof typeof sentences

/**
 * Answers 503 in plain words where the admin, its API or a form would need what is not there: as a page, or as the
 * admin's own scripts read it. Patients' pages do not need it and go on.
 */
export function unavailable(
  response: ServerResponse,
  { outage, as }: { outage: Outage; as: 'page' | 'data' },
): void {
  const sentence = sentences[outage]
  const body = as === 'page' ? pageOf(sentence) : JSON.stringify({ errors: [{ message: sentence }] })
  response.writeHead(503, {
    'Content-Type': as === 'page' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Retry-After': '30',
  })
  response.end(body)
}

const sentences = {
  database:
    'The database cannot be reached at the moment, so nothing can be shown or saved here. Pages that are already live stay live. Please try again in a minute.',
  application:
    'The admin is starting, so nothing can be shown or saved here yet. Pages that are already live stay live. Please try again in a minute.',
  form: 'This form cannot be sent at the moment. Nothing was sent or saved. Please try again in a minute, or contact the practice another way.',
  search:
    'The search is starting. Every page of this website can be read meanwhile. Please try again in a minute.',
  fault:
    'Something went wrong on our side. Pages that are already live stay live. Please try again in a minute.',
} as const

function pageOf(sentence: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Please try again in a minute</title></head>
<body><main><h1>Please try again in a minute</h1><p>${sentence}</p></main></body>
</html>
`
}
