import { MongoClient } from 'mongodb'
import type { RunningMongodb } from './running-mongodb'

/**
 * Takes the URL of a MongoDB that somebody else runs; returns it with the version that it reports.
 * Throws one sentence when the server does not answer within five seconds.
 */
export async function useGivenMongodb(url: string): Promise<RunningMongodb> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 })
  try {
    const { version } = await client.db('admin').command({ buildInfo: 1 })
    return { url, name: `MongoDB ${String(version)}`, stop: () => Promise.resolve() }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The MongoDB that TEST_MONGODB_URL names does not answer (${reason}). Start it with "docker compose up -d mongo", or unset TEST_MONGODB_URL.`,
      { cause: error },
    )
  } finally {
    await client.close()
  }
}
