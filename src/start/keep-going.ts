/**
 * Keeps the process alive when something is thrown where nobody catches it, in the framework or a driver. Every
 * practice's pages are answered from here, and they depend on none of that: ending would take them all down for a fault
 * in the admin. It is reported as fatal, so that somebody looks.
 */
export function keepGoing(report: (error: unknown, what: string) => void): void {
  process.on('uncaughtException', (error) =>
    report(error, 'An error was caught by nobody; published pages go on.'),
  )
  process.on('unhandledRejection', (reason) => {
    report(reason, 'A promise failed and nobody had asked for its error; published pages go on.')
  })
}
