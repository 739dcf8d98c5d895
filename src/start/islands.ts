import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, transform, type Plugin } from 'esbuild'
import { islandFiles, type IslandFiles } from '@/delivery/island-files'
import { folderOf, nameOf } from './built-islands'

/**
 * Bundles every island into one file each, named after its content: `exercise-player.3f2a….js`. An island is a folder
 * of `src/islands` with a file of its own name. Takes a few hundredths of a second.
 */
export async function buildIslands(root: string): Promise<void> {
  const folder = folderOf(root)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  for (const { name, code } of await bundleIslands(root)) {
    await writeFile(join(folder, `${name}.${hashOf(code)}.js`), code)
  }
}

/** The islands as their sources are at this moment, for development: bundled anew for each request. */
export async function currentIslands(root: string): Promise<IslandFiles> {
  return islandFiles(
    (await bundleIslands(root)).map(({ name, code }) => ({
      name,
      file: `${name}.${hashOf(code)}.js`,
      code: Buffer.from(code),
    })),
  )
}

async function bundleIslands(root: string): Promise<{ name: string; code: string }[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: (await islandNames(root)).map((name) => `src/islands/${name}/${name}.ts`),
    entryNames: '[name]',
    outdir: folderOf(root),
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    // What knows cascade layers and style sheets made by scripts; an older browser shows the page without islands.
    target: ['es2022', 'safari16.4'],
    tsconfig: 'tsconfig.json',
    plugins: [stylesAsText],
    logLevel: 'silent',
  })
  return outputFiles.map(({ path, text }) => ({ name: nameOf(path), code: text }))
}

async function islandNames(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'src/islands'), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => existsSync(join(root, 'src/islands', name, `${name}.ts`)))
}

/** An island brings its style sheet along as a text, minified. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  setup: (bundling) =>
    bundling.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true })
      return { contents: code.trim(), loader: 'text' }
    }),
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 16)
}
