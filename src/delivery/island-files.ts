import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Encoding } from '@/publishing/page-store'

/** The scripts that patients' pages may ask for, in memory. There are no others. */
export type IslandFiles = {
  /** The file at a path such as `/islands/exercise-player.3f2a….js` (kept for ever) or `/islands/exercise-player.js`. */
  at: (path: string) => IslandFile | null
  /** The address of an island's present content, or null when there is no such island. */
  addressOf: (name: string) => string | null
}

export type IslandFile = Record<Encoding, Buffer> & {
  /** Whether the address names exactly this content, so that a reader may keep it for ever. */
  isImmutable: boolean
}

/** Compresses once what every reader is sent. */
export function islandFiles(built: readonly { name: string; file: string; code: Buffer }[]): IslandFiles {
  const addresses = new Map(built.map(({ name, file }) => [name, `/islands/${file}`]))
  const files = new Map(
    built.flatMap(({ name, file, code }): [string, IslandFile][] => {
      const encoded = { identity: code, br: brotliCompressSync(code), gzip: gzipSync(code, { level: 9 }) }
      return [
        [`/islands/${file}`, { ...encoded, isImmutable: true }],
        // Under its plain name for previews and development, which are not made into files.
        [`/islands/${name}.js`, { ...encoded, isImmutable: false }],
      ]
    }),
  )
  return { at: (path) => files.get(path) ?? null, addressOf: (name) => addresses.get(name) ?? null }
}
