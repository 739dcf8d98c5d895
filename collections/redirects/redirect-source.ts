/**
 * The path from which a redirect starts, in the one form in which the server looks it up: leading slash, no trailing
 * slash, no host, query or fragment, lower case.
 *
 * @returns the path, or the problem as a sentence
 */
export function redirectSource(text: string): { path: string } | { problem: string } {
  const trimmed = text.trim()
  if (!trimmed.startsWith('/') || trimmed.startsWith('//') || /[\\?#\s]|\.\./.test(trimmed)) {
    return { problem: 'Write the part after the name of your website, starting with /, such as “/old-page”.' }
  }
  const path = trimmed
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  return path === '' ? { problem: 'The home page cannot be redirected.' } : { path }
}
