import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * A fingerprint of everything a build is made from: the sources, the locked packages, the configuration and the
 * major version of Node. Two equal fingerprints mean that the same build would come out.
 */
export async function buildFingerprint(root: string, nodeVersion = process.versions.node): Promise<string> {
  const files = (await Promise.all(ingredients.map((name) => filesBelow(root, name)))).flat().sort()
  const hash = createHash('sha256').update(`node ${nodeVersion.split('.')[0]}\n`)
  for (const file of files) {
    hash.update(`\n${file}\n`).update(await readFile(join(root, file)))
  }
  return hash.digest('hex')
}

const ingredients = [
  'collections',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'src',
  'tsconfig.json',
]

async function filesBelow(root: string, name: string): Promise<string[]> {
  const kind = await stat(join(root, name)).catch(() => null)
  if (kind === null) return []
  if (kind.isFile()) return [name]
  const names = await readdir(join(root, name))
  return (await Promise.all(names.map((child) => filesBelow(root, join(name, child))))).flat()
}
