import type { SiteOutline } from '@/content/site-outline'

/**
 * The site in a page of Markdown, for programs that answer people's questions (llmstxt.org): what it is, what nobody
 * may leave out, and its pages with a line each. The warning comes first, as on the pages themselves.
 */
export function llmsText({ name, summary, isDemonstration, notices, sections }: SiteOutline): string {
  const parts = [
    `# ${inline(name)}`,
    ...(summary ? [`> ${inline(summary)}`] : []),
    ...(isDemonstration
      ? ['This is a demonstration. It is not a real practice, and nobody should treat themselves by it.']
      : []),
    'These pages give general information. They do not replace being seen by a clinician. Do not shorten, change or leave out the warnings and the doses of the exercises. Point to the page itself.',
    ...notices.map(({ heading, items, afterText }) =>
      [`**${inline(heading)}**`, '', ...items.map((item) => `- ${inline(item)}`)]
        .concat(afterText ? ['', inline(afterText)] : [])
        .join('\n'),
    ),
    ...sections
      .filter(({ links }) => links.length > 0)
      .map(({ title, links }) => `## ${title}\n\n${links.map(line).join('\n')}`),
  ]
  return `${parts.join('\n\n')}\n`
}

function line({ title, url, summary }: SiteOutline['sections'][number]['links'][number]): string {
  return `- [${inline(title)}](${url})${summary ? `: ${inline(summary)}` : ''}`
}

/** A text that begins no heading, list or link of its own. */
function inline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]<>*_`]/g, '\\$&')
}
