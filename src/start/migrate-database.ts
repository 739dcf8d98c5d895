import type { Migration, Payload } from 'payload'
import { migrations } from '@/migrations'

/**
 * Brings an SQLite database to the schema of this version: runs, in order, the migrations it has not had.
 * MongoDB needs none; its indexes are built when it is opened. Called explicitly, not by Payload's
 * `prodMigrations`, so that development, tests and production take the same way, and builds none.
 */
export async function migrateDatabase(payload: Payload): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  // The adapter hands each migration its database too, which Payload's general type does not mention.
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
}
