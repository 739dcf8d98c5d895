/** A running server for the tests. `compatibility` is what DATABASE_COMPATIBILITY must say for it. */
export type RunningMongodb = {
  url: string
  name: string
  compatibility?: 'cosmosdb'
  stop: () => Promise<void>
}

/** One sentence for the person who ran the tests: why there is no server, and what to do about it. */
export type NoMongodb = { skipped: string }
