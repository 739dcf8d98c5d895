/** What an editor says about a picture, as far as rules hang on it. */
export type PictureDetails = {
  alt?: unknown
  decorative?: unknown
  licence?: unknown
  credit?: unknown
  showsPerson?: unknown
  consentGiven?: unknown
  consentOn?: unknown
}

/** The fields that a rule can stop at, as editors know them. */
export const labels = {
  alt: 'Alternative text',
  licence: 'Why we may use it',
  credit: 'Credit',
  consentGiven: 'They agreed in writing that it is published',
  consentOn: 'Agreed on',
} as const

/** A sentence for one field. */
export type PictureProblem = { path: keyof typeof labels; label: string; message: string }

/**
 * What still keeps a picture from being saved.
 *
 * Alternative text: WCAG 2.2, success criterion 1.1.1. Naming the author: Creative Commons BY 4.0, section 3(a), and
 * Open Government Licence 3.0. Agreement of the people shown, and the proof of it: UK GDPR, articles 7(1) and 9(2)(a).
 */
export function pictureProblems(details: PictureDetails): PictureProblem[] {
  return paths.flatMap((path) => {
    const message = problemAt(path, details)
    return message === null ? [] : [{ path, label: labels[path], message }]
  })
}

/** The sentence for one field, or null when it is well. */
export function problemAt(path: keyof typeof labels, details: PictureDetails): string | null {
  return rules[path](details)
}

const rules: Record<keyof typeof labels, (details: PictureDetails) => string | null> = {
  alt: ({ alt, decorative }) => {
    if (decorative === true) return null
    if (isBlank(alt)) return 'Say what the picture shows, or tick “Only decoration”.'
    return fileName.test(String(alt).trim())
      ? 'This is the name of a file. Say in words what the picture shows.'
      : null
  },
  licence: ({ licence }) => (isBlank(licence) ? 'Choose why we may use the picture.' : null),
  credit: ({ licence, credit }) =>
    namesItsAuthor.has(licence) && isBlank(credit)
      ? 'This licence asks you to name the author. Write the credit.'
      : null,
  consentGiven: ({ showsPerson, consentGiven }) =>
    showsPerson === true && consentGiven !== true
      ? 'They must agree in writing before you can save the picture.'
      : null,
  consentOn: ({ showsPerson, consentOn }) => {
    if (showsPerson !== true) return null
    const agreed = isBlank(consentOn) ? NaN : new Date(String(consentOn)).getTime()
    if (Number.isNaN(agreed)) return 'Write the day they agreed.'
    // A day ahead is allowed for: dates are kept in UTC.
    return agreed > Date.now() + dayInMilliseconds ? 'This day is in the future.' : null
  },
}

const paths = Object.keys(rules) as (keyof typeof labels)[]

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || String(value).trim() === ''
}

const namesItsAuthor = new Set<unknown>(['creative-commons', 'open-government'])
const fileName = /^\S+\.(avif|gif|heic|jpe?g|png|tiff?|webp)$/i
const dayInMilliseconds = 24 * 60 * 60 * 1000
