import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteFile } from '@/settings/database-url'
import { StartProblem } from '@/start/problem'
import { mongodbHosts, reachDatabase } from '@/start/reach-database'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'practice-press-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('reaching an SQLite file', () => {
  it('should make the file when there is none', async () => {
    const file = join(folder, 'new.db')
    await reachDatabase(sqliteFile(file))
    expect(existsSync(file)).toBe(true)
  })

  it('should say that another kind of file is no database', async () => {
    const file = join(folder, 'letter.txt')
    writeFileSync(file, 'Dear reader, this is not a database.')
    await expect(reachDatabase(sqliteFile(file))).rejects.toThrow(
      /letter\.txt is not an SQLite database.*DATABASE_URL/,
    )
  })

  it('should say that the folder is missing', async () => {
    const file = join(folder, 'missing/press.db')
    await expect(reachDatabase(sqliteFile(file))).rejects.toThrow(/missing does not exist: create it/)
  })

  it('should say that a folder cannot be written to as a file', async () => {
    await expect(reachDatabase(sqliteFile(folder))).rejects.toThrow(/cannot be written to \(EISDIR\)/)
  })
})

describe('reaching a MongoDB server', () => {
  it('should be content when one of its hosts answers', async () => {
    const server = createServer((socket) => socket.destroy())
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo

    await reachDatabase({ kind: 'mongodb', url: `mongodb://127.0.0.1:1,127.0.0.1:${port}/press` })

    server.close()
  })

  it('should say which hosts do not answer, and nothing of the password', async () => {
    const reached = reachDatabase({ kind: 'mongodb', url: 'mongodb://user:private@127.0.0.1:1/press' })

    await expect(reached).rejects.toThrow(StartProblem)
    await expect(reached).rejects.toThrow(
      'No MongoDB server answers at 127.0.0.1:1 (connection refused): start it, or correct DATABASE_URL.',
    )
  })
})

describe('mongodbHosts', () => {
  it.each([
    ['mongodb://localhost', [{ host: 'localhost', port: 27017 }]],
    [
      'mongodb://user:p%40ss@one.example:27018,two.example/press?replicaSet=rs0',
      [
        { host: 'one.example', port: 27018 },
        { host: 'two.example', port: 27017 },
      ],
    ],
    ['mongodb://[::1]:27019/press', [{ host: '::1', port: 27019 }]],
    ['mongodb+srv://cluster.example/press', []],
  ])('should find the hosts of %s', (url, hosts) => {
    expect(mongodbHosts(url)).toEqual(hosts)
  })
})
