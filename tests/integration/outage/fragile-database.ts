import { once } from 'node:events'
import { rename } from 'node:fs/promises'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import path from 'node:path'

/** The database of this test file, as something that can be taken away and given back while it is in use. */
export type FragileDatabase = {
  takeAway: () => Promise<void>
  giveBack: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Makes the test file's database fragile. Call it before anything loads the configuration: a MongoDB is reached through
 * a relay of the test's own from then on. An SQLite file is moved to another name.
 */
export async function fragileDatabase(): Promise<FragileDatabase> {
  const { DATABASE_URL: url, DATA_DIR: folder = '' } = process.env
  return url ? relayed(url) : movable(path.join(folder, 'practice-press.db'))
}

function movable(file: string): FragileDatabase {
  const parts = ['', '-wal', '-shm'].map((ending) => `${file}${ending}`)
  return {
    async takeAway() {
      await Promise.all(parts.map((part) => rename(part, `${part}.away`)))
    },
    async giveBack() {
      await Promise.all(parts.map((part) => rename(`${part}.away`, part)))
    },
    close: () => Promise.resolve(),
  }
}

async function relayed(url: string): Promise<FragileDatabase> {
  const [, host = '', port = '27017'] = /^mongodb:\/\/(?:[^/@]*@)?([^:/,]+)(?::(\d+))?\//.exec(url) ?? []
  const sockets = new Set<Socket>()
  const relay = createServer((inside) => {
    const outside = connect(Number(port), host)
    for (const [from, to] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      sockets.add(from)
      from.pipe(to)
      from.on('error', () => to.destroy())
      from.once('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  await once(relay.listen(0, '127.0.0.1'), 'listening')
  const { port: own } = relay.address() as AddressInfo
  process.env.DATABASE_URL = url.replace(`${host}:${port}`, `127.0.0.1:${own}`)

  const takeAway = async () => {
    const closed = once(relay, 'close')
    relay.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return {
    takeAway,
    async giveBack() {
      await once(relay.listen(own, '127.0.0.1'), 'listening')
    },
    close: takeAway,
  }
}
