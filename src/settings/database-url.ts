import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Which database, and where. An SQLite address is always absolute. */
export type DatabaseAddress = { kind: 'sqlite'; url: string; file: string } | { kind: 'mongodb'; url: string }

/** Reads `file:…` (relative to the working directory, or absolute), `mongodb://…` or `mongodb+srv://…`; else null. */
export function parseDatabaseUrl(text: string): DatabaseAddress | null {
  if (/^mongodb(?:\+srv)?:\/\/[^/]/.test(text)) return { kind: 'mongodb', url: text }
  if (/^file:\/\/\/.+/.test(text)) return sqliteFile(fileURLToPath(text))
  if (/^file:[^?#]+$/.test(text) && !text.startsWith('file://'))
    return sqliteFile(resolve(text.slice('file:'.length)))
  return null
}

/** The address of an SQLite file. */
export function sqliteFile(file: string): DatabaseAddress {
  return { kind: 'sqlite', url: pathToFileURL(file).href, file }
}
