import type { FirstAdmin } from './first-admin'

export type SummaryOf = {
  adminUrl: string
  practices: readonly { name: string; address: string }[]
  firstAdmin: FirstAdmin | null
  seconds: number
}

/** What a person needs to know once the server runs: where to go, and how to sign in the first time. */
export function summary({ adminUrl, practices, firstAdmin, seconds }: SummaryOf): string {
  const shown = practices.slice(0, mostShown)
  const rows: [string, string][] = [
    ['Admin', `${adminUrl}/admin`],
    ...shown.map(({ name, address }): [string, string] => [name, address]),
  ]
  const more = practices.length - shown.length
  return [
    '',
    ...table(rows),
    ...(more > 0 ? [`  and ${more} more practices`] : []),
    ...(firstAdmin === null ? [] : signIn(firstAdmin)),
    '',
    `Ready after ${seconds.toFixed(1)} s. Press Ctrl+C to stop.`,
    '',
  ].join('\n')
}

function signIn({ email, password }: FirstAdmin): string[] {
  return [
    '',
    'Sign in for the first time (this password is shown only now):',
    ...table([
      ['Email', email],
      ['Password', password],
    ]),
    `  To set a new password later: npm run password -- ${email}`,
  ]
}

function table(rows: readonly [string, string][]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)
}

const mostShown = 10
