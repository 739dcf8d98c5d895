import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** The document that a browser is sent. */
export function htmlOf(node: ReactNode): string {
  return renderToStaticMarkup(node)
}

/** What somebody reads or hears, line by line: without tags, pictures as their alternative text. */
export function readsOf(node: ReactNode): string[] {
  return htmlOf(node)
    .replace(/<style[^>]*>[^<]*<\/style>/g, '')
    .replace(/<img[^>]*\salt="([^"]*)"[^>]*>/g, '\n$1\n')
    .replace(
      /<\/(?:h\d|p|title|desc|label|li|dt|dd|caption|t[hd]|figcaption|summary|section|article|div)>|<br\/?>|<[uo]l[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

/** The headings in reading order, as "2 What sciatica is". */
export function headingsOf(node: ReactNode): string[] {
  return [...htmlOf(node).matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/gs)].map(
    ([, level, content]) => `${level ?? ''} ${(content ?? '').replace(/<[^>]+>/g, '')}`,
  )
}

/** Every id of a document. */
export function idsOf(node: ReactNode): string[] {
  return [...htmlOf(node).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '')
}

/** Where the links of a document lead, in reading order. */
export function hrefsOf(node: ReactNode): string[] {
  return [...htmlOf(node).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href ?? '')
}
