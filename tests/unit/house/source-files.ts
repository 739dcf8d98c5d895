import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** A file of the project: its path from the root, with forward slashes, and its syntax. */
export type SourceFile = { file: string; syntax: ts.SourceFile }

const ROOTS = ['src', 'collections', 'tests']
const TOP = ['payload.config.ts', 'next.config.ts']
const CODE = /\.(ts|tsx|mts|mjs|js)$/
/** Written by tools: nobody reads them, so nobody's rules apply to them. */
const GENERATED = /^src\/(payload-types\.ts|migrations\/|app\/\(payload\)\/)/

/** Every path under the given folders, files and folders alike, from the project's root. */
export function pathsUnder(roots: readonly string[] = ROOTS): string[] {
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => path.posix.join(root, file)),
  )
}

/** The project's own code, parsed; generated files are left out. Takes the folders to read, without which it is all. */
export function sourceFiles(roots: readonly string[] = ROOTS): SourceFile[] {
  return [...pathsUnder(roots), ...TOP]
    .filter((file) => CODE.test(file) && !GENERATED.test(file) && ts.sys.fileExists(file))
    .map((file) => ({ file, syntax: parse(file, readFileSync(file, 'utf8')) }))
}

/** Parses a text as the file of that name would be. */
export function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

/** Where in a file a node stands, as editors understand it: `path:line`. */
export function placeOf({ file, syntax }: SourceFile, node: ts.Node): string {
  return `${file}:${syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1}`
}
