/** The texts of a list field, empty rows left out. */
export function textsOf(rows: { text?: string | null }[] | null | undefined): string[] {
  return (rows ?? []).flatMap(({ text }) => (text?.trim() ? [text.trim()] : []))
}

/** A text, or null when there is none. */
export function textOrNull(text: string | null | undefined): string | null {
  return text?.trim() ? text.trim() : null
}

/** The questions that have an answer. A draft may hold a row that was just added. */
export function questionsOf(
  rows: { question?: string | null; answer?: string | null }[] | null | undefined,
): { question: string; answer: string }[] {
  return (rows ?? []).flatMap(({ question, answer }) => (question && answer ? [{ question, answer }] : []))
}
