import { createRequire } from 'node:module'

type Client = {
  execute: (query: string) => Promise<{ rows: { version: string }[] }>
  close: () => void
}
type Libsql = { createClient: (options: { url: string }) => Client }

/** The name and version of the SQLite that the adapter brings along, which is not the system's. */
export async function sqliteName(): Promise<string> {
  const adapter = createRequire(import.meta.url).resolve('@payloadcms/db-sqlite')
  const { createClient } = createRequire(adapter)('@libsql/client') as Libsql
  const client = createClient({ url: ':memory:' })
  const { rows } = await client.execute('select sqlite_version() as version')
  client.close()
  return `SQLite ${rows[0]?.version ?? ''} (file)`
}
