/**
 * Keeps on one line what is read in one breath: the ends of a range ("2 to 3"), a number and what it counts ("10
 * seconds"), "twice a day", the groups of a telephone number, and the day and month of a date. Only in text: tags,
 * scripts, styles, drawings and what a reader may edit stay as they are.
 *
 * A range may still part from its unit. With text at twice its size a phone has room for "10 seconds" on a line but not
 * for "5 to 10 seconds", which would then break inside a word.
 */
export function keepTogether(html: string): string {
  return html.replace(textOrNot, (part, isNotText: string | undefined) => (isNotText ? part : joined(part)))
}

const textOrNot =
  /(<(?:script|style|textarea|title|svg)\b[\s\S]*?<\/(?:script|style|textarea|title|svg)>|<[^>]*>)|[^<]+/g

function joined(text: string): string {
  if (!text.includes(' ')) return text
  return text
    .replace(range, '$1\u00a0$2\u00a0')
    .replace(counted, '\u00a0')
    .replace(onceADay, '$1\u00a0a\u00a0$2')
    .replace(digitGroup, '\u00a0')
}

const range = /(\d) (to|in) (?=\d)/g

/** The space after a number that does not end a range. */
const counted =
  /(?<=(?:^|[ (])\d[\d.,]*) (?=(?:second|minute|hour|day|week|month|year|time|set|mile)s?\b|(?:Jan|Febr)uary\b|March\b|April\b|May\b|June\b|July\b|August\b|(?:Septem|Octo|Novem|Decem)ber\b)/g

const onceADay = /\b(once|twice) a (day|week)\b/gi

/** Between the groups of a telephone number. */
const digitGroup = /(?<=\b0[\d ]{2,}) (?=\d{3})/g
