/** What the running test has printed with console.error and console.warn, and what it announced it would print. */
export const messages: string[] = []
export const expectations: RegExp[] = []
