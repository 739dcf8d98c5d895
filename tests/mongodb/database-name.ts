import { randomBytes } from 'node:crypto'

/** A database name that no other test file uses. The prefix tells a person what it is, should it ever be left behind. */
export function freshDatabaseName(): string {
  return `practice-press-test-${randomBytes(6).toString('hex')}`
}

/** Takes a mongodb:// or mongodb+srv:// URL; returns it with its database replaced, everything else as it was. */
export function withDatabase(url: string, database: string): string {
  const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(url)
  if (parts === null) throw new Error(`"${url}" is not a MongoDB address. It must start with mongodb://.`)
  const [, server, options] = parts
  return `${server ?? ''}/${database}${options ?? ''}`
}
