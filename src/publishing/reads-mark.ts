/**
 * A page in Next cannot set a header of its response, so what it read travels in its head and is taken out again before
 * the page is written.
 */
export const READS_META = 'practice-press:reads'

/** Splits a rendered document into the document and what it read, each name once. */
export function takeReads(html: string): { html: string; reads: string[] } {
  const reads = new Set<string>()
  const rest = html.replace(mark, (_, content: string) => {
    for (const read of content.split(' ')) if (read !== '') reads.add(read)
    return ''
  })
  return { html: rest, reads: [...reads].sort() }
}

const mark = new RegExp(`<meta name="${READS_META}" content="([^"]*)"/?>`, 'g')
