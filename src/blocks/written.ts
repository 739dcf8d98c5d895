/*
 * Reads fields as somebody wrote them. The generated types describe a finished document; a draft may lack any field,
 * and a text that was imported may hold anything. A view that reads through these never fails on either.
 */

/** A text without the spaces around it; empty when there is none. */
export function words(text: string | null | undefined): string {
  return typeof text === 'string' ? text.trim() : ''
}

/** The rows of a list; none when there is no list. */
export function rows<Row extends object>(list: readonly Row[] | null | undefined): Row[] {
  return Array.isArray(list) ? list.filter(isRow) : []
}

/** The texts of a list whose rows have one text each, empty rows left out. */
export function lines(list: readonly { text: string }[] | null | undefined): string[] {
  return rows(list)
    .map(({ text }) => words(text))
    .filter((text) => text !== '')
}

/** A number, or null. */
export function number(value: number | null | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

function isRow<Row extends object>(row: Row | null): row is Row {
  return typeof row === 'object' && row !== null
}
