import { compatibilityOptions, mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import type { Settings } from '@/settings'

/**
 * The one place that chooses the database: MongoDB when DATABASE_URL names a server, an SQLite file else.
 * Ids are strings on both. Nothing is migrated here: see `migrateDatabase`.
 */
export function databaseAdapter(
  settings: Pick<Settings, 'database' | 'databaseCompatibility'>,
): DatabaseAdapterObj {
  const { database, databaseCompatibility } = settings
  return database.kind === 'sqlite' ? sqlite(database.url) : mongodb(database.url, databaseCompatibility)
}

/** Whether a MongoDB address names a replica set, without which a server has no transactions. */
export function namesReplicaSet(url: string): boolean {
  return url.startsWith('mongodb+srv://') || /[?&]replicaSet=[^&]/i.test(url)
}

function sqlite(url: string): DatabaseAdapterObj {
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    // Readers go on while something is written, and a second process (npm run password) waits for its turn.
    wal: true,
    busyTimeout: 5000,
    // One truth for the schema, in tests and development too: the migrations.
    push: false,
    migrationDir: 'src/migrations',
    blocksAsJSON: true,
    // No transactionOptions: after a transaction libSQL opens a new connection, on which busy_timeout and
    // synchronous are back at their defaults, and concurrent writers then fail instead of waiting.
  })
}

function mongodb(url: string, compatibility: Settings['databaseCompatibility']): DatabaseAdapterObj {
  return mongooseAdapter({
    url,
    // Unique indexes guard slugs and hosts: wait for them, and fail loudly if one cannot be built.
    ensureIndexes: true,
    connectOptions: { writeConcern: durable, serverSelectionTimeoutMS: 15_000, appName: 'practice-press' },
    transactionOptions: namesReplicaSet(url)
      ? { readConcern: { level: 'majority' }, writeConcern: durable }
      : false,
    ...(compatibility === null ? {} : compatibilityOptions[compatibility]),
  })
}

/** Acknowledged means: on the disks of most members, so that no failover takes it back. */
const durable = { w: 'majority', journal: true } as const
