import type { FeedModel } from '@/content/list-changes'
import { escaped, xmlDocument } from './xml'

/** What has changed on a site, as an Atom feed (RFC 4287). */
export function atomFeed({ title, subtitle, id, home, self, updated, author, entries }: FeedModel): string {
  return xmlDocument('feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"', [
    `<title>${escaped(title)}</title>`,
    ...(subtitle ? [`<subtitle>${escaped(subtitle)}</subtitle>`] : []),
    `<id>${id}</id>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(home)}"/>`,
    `<author><name>${escaped(author)}</name></author>`,
    ...entries.map(entryOf),
  ])
}

function entryOf({ id, url, title, summary, updated, author }: FeedModel['entries'][number]): string {
  return [
    '<entry>',
    `<title>${escaped(title)}</title>`,
    `<id>${id}</id>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    ...(author ? [`<author><name>${escaped(author)}</name></author>`] : []),
    // An entry without content must have one that says where the page is, and a summary is what readers are shown.
    `<summary>${escaped(summary || title)}</summary>`,
    '</entry>',
  ].join('')
}
