import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Requests a second, and the time in milliseconds that one request in a hundred takes longer than. */
export type Load = { requests: number; requestsPerSecond: number; p99: number }

/**
 * Asks for an address with 32 connections as fast as it is answered. Throws when an answer is anything but 2xx.
 *
 * @param script a Lua script for wrk that chooses what is asked for
 */
export async function load({
  url,
  headers = {},
  script,
  seconds,
}: {
  url: string
  headers?: Record<string, string>
  script?: string
  seconds: number
}): Promise<Load> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const args = ['-t1', '-c32', `-d${seconds}s`, '--latency', '--timeout', '20s', ...given]
  const { stdout } = await promisify(execFile)('wrk', [...args, ...(script ? ['-s', script] : []), url])
  if (/Non-2xx|Socket errors/.test(stdout))
    throw new Error(`Not every answer from ${url} was right:\n${stdout}`)
  return {
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99: milliseconds(/99%\s+([\d.]+)(us|ms|s)/.exec(stdout)),
  }
}

function milliseconds(found: RegExpExecArray | null): number {
  const [, value = 'NaN', unit = ''] = found ?? []
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN)
}
