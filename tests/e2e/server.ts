/** The server under test, and its first administrator. */
export type TestServer = {
  port: number
  adminUrl: string
  email: string
  password: string
  dataDir: string
  mediaDir: string
  /** The mail server that it is given. */
  smtpUrl: string
  /** A file with everything that the server has said, and one with every email that it has sent. */
  logFile: string
  mailFile: string
}

const VARIABLE = 'TEST_SERVER'

/** Hands the server to the tests, which run in processes of their own. */
export function publishServer(server: TestServer): void {
  process.env[VARIABLE] = JSON.stringify(server)
}

/** Returns the server that the tests' global setup started. */
export function testServer(): TestServer {
  const published = process.env[VARIABLE]
  if (published === undefined)
    throw new Error('No server was started: run the tests with "npx playwright test".')
  return JSON.parse(published) as TestServer
}

/** Takes a practice's short name and a path; returns the address at which this server answers for that practice. */
export function siteUrl(site: string, path = '/'): string {
  return `http://${site}.localhost:${testServer().port}${path}`
}

/** Takes a path in the admin, such as `/collections/articles`; returns its address on this server. */
export function adminUrl(path = ''): string {
  return `${testServer().adminUrl}/admin${path}`
}
