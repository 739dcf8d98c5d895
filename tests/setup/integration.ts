import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { afterAll } from 'vitest'
import { settingNames } from '@/settings'
import { freshDatabaseName, withDatabase } from '../mongodb/database-name'

/*
 * Gives every integration test file a database and folders of its own, before the file loads the configuration:
 * an SQLite file in a temporary folder, or, when DATABASE_URL names a MongoDB, a fresh database on that server.
 * All of it is removed when the file's tests are done. The tests themselves never ask which database it is.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'practice-press-'))
const { DATABASE_URL: server, DATABASE_COMPATIBILITY: compatibility } = process.env
const mongodb = server?.startsWith('mongodb') === true ? withDatabase(server, freshDatabaseName()) : undefined

// A developer's own settings are not the tests'.
for (const name of settingNames.filter((name) => name !== 'NODE_ENV')) process.env[name] = ''
process.env.DATABASE_URL = mongodb ?? ''
process.env.DATABASE_COMPATIBILITY = mongodb === undefined ? '' : (compatibility ?? '')
process.env.DATA_DIR = path.join(folder, 'data')
process.env.MEDIA_DIR = path.join(folder, 'media')
process.env.PAYLOAD_SECRET = 'a secret that only the tests use, and never a server'
mkdirSync(process.env.DATA_DIR)
mkdirSync(process.env.MEDIA_DIR)

afterAll(async () => {
  if (mongodb !== undefined) await dropDatabase(mongodb)
  rmSync(folder, { recursive: true, force: true })
})

async function dropDatabase(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 })
  try {
    await client.db().dropDatabase()
  } finally {
    await client.close()
  }
}
