import { spawnSync } from 'node:child_process'

/** A sentence for whoever started the bench, when something that it needs is missing. */
export function missingPrograms(): string | null {
  const missing = ['nginx', 'wrk'].filter((name) => spawnSync(name, ['-v']).error !== undefined)
  return missing.length === 0
    ? null
    : `The bench compares with ${missing.join(' and ')}, which this machine lacks: on Debian, apt-get install ${missing.join(' ')}.`
}
