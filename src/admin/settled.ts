/**
 * What is known of the form on the screen: whether all that was typed has reached it and, where it saves by itself, is
 * saved. One page shows one such form.
 */
const form = { isUnsaved: false, lastChange: 0, lastTyped: 0, questions: 0 }

/** Resolves when nothing that was typed is on its way any more. */
export async function settled(): Promise<void> {
  while (!isSettled()) await moment()
}

/** Whether nothing that was typed is on its way any more. */
export function isSettled(): boolean {
  const quiet = performance.now() - Math.max(form.lastChange, form.lastTyped)
  return form.questions === 0 && quiet >= (form.isUnsaved ? UNTIL_SAVED : UNTIL_TAKEN_IN)
}

/** Resolves in the first pause of somebody who types, when Payload's form has taken notice of all of it. */
export async function pauseInTyping(): Promise<void> {
  while (performance.now() - form.lastTyped < NOTICED) await moment()
}

/** Counts a question to the server, whose answer changes the form, until it is answered, or fails. Returns the answer. */
export async function untilAnswered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  form.questions += 1
  try {
    return await answer
  } finally {
    form.questions -= 1
    form.lastChange = performance.now()
  }
}

/** Notes that the fields of the form have changed, or whether they are saved. */
export function noteForm({ isUnsaved }: { isUnsaved: boolean }): void {
  form.isUnsaved = isUnsaved
  form.lastChange = performance.now()
}

/** Notes that somebody types, or chooses. */
export function noteTyping(): void {
  form.lastTyped = performance.now()
}

/** Payload's form looks at what has changed 250 ms after the last change. */
const NOTICED = 400
/** A block of a text asks the server then, and hands on what was typed when the browser is idle. */
const UNTIL_TAKEN_IN = 600
/** What has not been saved by then is not going to be: the same was refused before. */
const UNTIL_SAVED = 2500

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50))
}
