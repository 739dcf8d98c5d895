import { expectations } from './console-log'

/**
 * Announces that the running test will print a message with console.error or console.warn.
 * The pattern is matched against the whole message. The test fails when the message never comes.
 */
export function expectConsoleError(pattern: RegExp): void {
  expectations.push(pattern)
}
