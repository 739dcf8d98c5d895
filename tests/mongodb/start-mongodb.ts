import { useGivenMongodb } from './given-mongodb'
import { startInMemoryMongodb } from './in-memory-mongodb'
import type { NoMongodb, RunningMongodb } from './running-mongodb'

/**
 * Finds a MongoDB for the tests: the one that TEST_MONGODB_URL names, else an in-memory server run by Java.
 * Takes a folder for the few files that it makes. Throws when the named server does not answer.
 */
export async function startMongodb({ folder }: { folder: string }): Promise<RunningMongodb | NoMongodb> {
  const url = process.env.TEST_MONGODB_URL
  return url === undefined || url === '' ? startInMemoryMongodb({ folder }) : useGivenMongodb(url)
}
