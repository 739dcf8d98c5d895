import type { Encoding } from '@/publishing/page-store'

/** The smallest encoding that is accepted with a weight above nothing (RFC 9110, 12.5.3). */
export function encodingFor(header: string | string[] | undefined): Encoding {
  const accepted = Array.isArray(header) ? header.join(',') : (header ?? '')
  const known = answers.get(accepted)
  if (known) return known
  const encoding = smallestOf(accepted)
  if (answers.size < MOST_ANSWERS) answers.set(accepted, encoding)
  return encoding
}

/** Browsers send a handful of different headers; what a flood invents is worked out each time. */
const MOST_ANSWERS = 50
const answers = new Map<string, Encoding>()

function smallestOf(header: string): Encoding {
  const accepted = weights(header)
  for (const encoding of ['br', 'gzip'] as const) {
    if ((accepted.get(encoding) ?? accepted.get('*') ?? 0) > 0) return encoding
  }
  return 'identity'
}

function weights(header: string): Map<string, number> {
  return new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.map((each) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(each)?.[1]).find(Boolean)
      return [name.trim(), weight === undefined ? 1 : Number(weight)]
    }),
  )
}
