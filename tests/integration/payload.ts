import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { migrateDatabase } from '@/start/migrate-database'

/**
 * The Payload instance of this test file, on the database that tests/setup/integration.ts gave it, migrated. Close it
 * with `payload.destroy()` in `afterAll`.
 */
export async function openTestPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  await migrateDatabase(payload)
  return payload
}
