import { afterAll, afterEach } from 'vitest'
import { format } from 'node:util'
import { expectations, messages } from './console-log'

/*
 * A test that prints an error or a warning which nobody expected has found a fault, even when its assertions hold.
 * Messages are collected, not printed, and told in the failure. See expect-console-error.ts.
 */
const original = { error: console.error, warn: console.warn }

console.error = (...parts: unknown[]) => void messages.push(`console.error: ${format(...parts)}`)
console.warn = (...parts: unknown[]) => void messages.push(`console.warn: ${format(...parts)}`)

afterEach(settle)

afterAll(() => {
  Object.assign(console, original)
  settle()
})

function settle(): void {
  const printed = messages.splice(0)
  const expected = expectations.splice(0)
  const unexpected = printed.filter((message) => !expected.some((pattern) => pattern.test(message)))
  const missing = expected.filter((pattern) => !printed.some((message) => pattern.test(message)))
  if (unexpected.length > 0)
    throw new Error(`The test printed what nobody expected:\n${unexpected.join('\n')}`)
  if (missing.length > 0) throw new Error(`The test was to print, but did not: ${missing.join(', ')}`)
}
