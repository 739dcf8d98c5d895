/** The services that a heading can name, as patients know them. One pattern a service, so that each counts once. */
const services: Record<string, RegExp> = {
  '999': /\b999\b/,
  'A&E': /\bA&E\b/i,
  'NHS 111': /\b111\b/,
  'a GP': /\bGP\b(?! out-of-hours)/i,
  'GP out-of-hours': /\bGP out-of-hours\b/i,
  'a physiotherapist': /\bphysio(?:therapist)?\b/i,
  'a pharmacist': /\bpharmac(?:y|ist)\b/i,
  'a midwife': /\bmidwife\b/i,
  'an urgent treatment centre': /\burgent treatment centre\b/i,
}

/** The services that a text names. */
export function servicesIn(text: string): string[] {
  return Object.entries(services).flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []))
}
