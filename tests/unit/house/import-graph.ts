import path from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './source-files'

/** For each file, the project's own files that it imports. */
export type ImportGraph = Map<string, string[]>

/** Builds the graph as the compiler resolves it, path aliases included. Imports of types count too. */
export function importGraph(files: readonly SourceFile[]): ImportGraph {
  const root = process.cwd()
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile.bind(ts.sys)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
  const cache = ts.createModuleResolutionCache(root, (name) => name, options)

  const resolve = (name: string, from: string): string | undefined => {
    const found = ts.resolveModuleName(name, path.resolve(from), options, ts.sys, cache).resolvedModule
    return found?.isExternalLibraryImport === false ? path.relative(root, found.resolvedFileName) : undefined
  }
  return new Map(
    files.map(({ file, syntax }) => [
      file,
      importsOf(syntax)
        .map((name) => resolve(name, file))
        .filter((target) => target !== undefined),
    ]),
  )
}

/** Returns one cycle as the files along it, the first repeated at its end; nothing when there is none. */
export function findCycle(graph: ImportGraph): string[] | undefined {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target, [...way, file])
      if (cycle !== undefined) return cycle
    }
    done.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const cycle = visit(file, [])
    if (cycle !== undefined) return cycle
  }
  return undefined
}

/** The names in `import … from`, `export … from` and `import()`. */
function importsOf(syntax: ts.SourceFile): string[] {
  return ts.preProcessFile(syntax.text, true, true).importedFiles.map(({ fileName }) => fileName)
}
