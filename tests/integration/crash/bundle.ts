import { build } from 'esbuild'
import path from 'node:path'

/** Bundles a test's own small program, so that it starts in a moment although it is TypeScript. Returns its file. */
export async function bundle(program: string): Promise<string> {
  // Below node_modules, from where the packages that it needs are found.
  const outfile = path.resolve(`node_modules/.cache/tests/${path.parse(program).name}.mjs`)
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    format: 'esm',
    packages: 'external',
    platform: 'node',
  })
  return outfile
}
