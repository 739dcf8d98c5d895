import { createHash } from 'node:crypto'

/** The style elements of a document, as a content security policy names them: `'sha256-…'`, each once. */
export function styleHashes(html: string): string[] {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css)
  return [...new Set(styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`))]
}
