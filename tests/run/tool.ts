import path from 'node:path'

/** The path of a command that npm installed with the project. */
export function tool(name: 'eslint' | 'next' | 'playwright' | 'prettier' | 'tsc' | 'vitest'): string {
  return path.join('node_modules', '.bin', name)
}
