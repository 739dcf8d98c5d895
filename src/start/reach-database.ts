import { closeSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import { connect } from 'node:net'
import type { DatabaseAddress } from '@/settings/database-url'
import { codeOf, StartProblem } from './problem'

/**
 * Looks whether there is a database to open, before anything waits for it: an SQLite file that can be read
 * and written, or a MongoDB host that accepts a connection. Throws a `StartProblem`.
 */
export async function reachDatabase(address: DatabaseAddress): Promise<void> {
  if (address.kind === 'sqlite') return reachFile(address.file)

  // The names behind mongodb+srv:// stand in the DNS; the driver looks them up.
  const hosts = mongodbHosts(address.url)
  if (hosts.length === 0) return
  const answers = await Promise.all(hosts.map(reachHost))
  if (answers.includes(null)) return
  throw new StartProblem(
    `No MongoDB server answers at ${hosts.map(({ host, port }) => `${host}:${port}`).join(', ')} (${answers.join('; ')}): start it, or correct DATABASE_URL.`,
  )
}

/** The hosts that a `mongodb://` address names; none for `mongodb+srv://`. The user and password are left out. */
export function mongodbHosts(url: string): { host: string; port: number }[] {
  const [, authority] = /^mongodb:\/\/([^/?]+)/.exec(url) ?? []
  if (authority === undefined) return []
  const hosts = authority.slice(authority.lastIndexOf('@') + 1).split(',')
  return hosts.map((text) => {
    const [, host = text, port = '27017'] = /^(.*?)(?::(\d+))?$/.exec(text) ?? []
    return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
  })
}

/** Null when a connection was made; otherwise why not. */
async function reachHost({ host, port }: { host: string; port: number }): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 })
    const end = (answer: string | null) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', () => end(null))
    socket.once('timeout', () => end('no answer within 5 seconds'))
    socket.once('error', (error) => end(reasons[codeOf(error)] ?? error.message))
  })
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name cannot be looked up now',
}

function reachFile(file: string): void {
  const beginning = Buffer.alloc(sqliteMark.length)
  try {
    const handle = openSync(file, 'a+')
    const length = readSync(handle, beginning, 0, sqliteMark.length, 0)
    closeSync(handle)
    if (length > 0 && !beginning.equals(sqliteMark)) {
      throw new StartProblem(`The file ${file} is not an SQLite database: name another file in DATABASE_URL.`)
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error
    const sentence =
      codeOf(error) === 'ENOENT'
        ? `The folder ${dirname(file)} does not exist: create it, or name another file in DATABASE_URL.`
        : `The database file ${file} cannot be written to (${codeOf(error)}): allow this account to write it, or name another file in DATABASE_URL.`
    throw new StartProblem(sentence, { cause: error })
  }
}

/** How every SQLite file begins (https://www.sqlite.org/fileformat.html, section 1.3). */
const sqliteMark = Buffer.from('SQLite format 3\0')
