import { startMongodb } from '../../mongodb/start-mongodb'
import type { Outcome } from '../outcome'
import { sqliteName } from '../sqlite-name'
import { runVitest } from '../vitest'
import type { Workspace } from '../workspace'

/** The integration suite on SQLite files, one for each test file. */
export async function integrationOnSqlite(workspace: Workspace): Promise<Outcome> {
  const outcome = await runVitest(workspace, {
    project: 'integration',
    results: 'integration-sqlite.json',
    environment: { DATABASE_URL: '', DATABASE_COMPATIBILITY: '' },
  })
  return { ...outcome, note: await sqliteName() }
}

/** The same suite on MongoDB. Where there is none, it says so; REQUIRE_MONGODB makes that a failure. */
export async function integrationOnMongodb(workspace: Workspace): Promise<Outcome> {
  console.log('Looking for a MongoDB …')
  const mongodb = await startMongodb({ folder: workspace.folder })
  if ('skipped' in mongodb) {
    console.log(mongodb.skipped)
    return { passed: 0, failed: process.env.REQUIRE_MONGODB === '1' ? 1 : 0, skipped: 0, note: 'not run' }
  }
  console.log(`Running on ${mongodb.name}.`)
  try {
    const outcome = await runVitest(workspace, {
      project: 'integration',
      results: 'integration-mongodb.json',
      environment: { DATABASE_URL: mongodb.url, DATABASE_COMPATIBILITY: mongodb.compatibility ?? '' },
    })
    return { ...outcome, note: mongodb.name }
  } finally {
    await mongodb.stop()
  }
}
