import { Found, NothingFound, SearchFrame, type SearchAnswer } from '@/ui/search-results'

/** One of everything that an answer to a search may show: the page is published with the styles of what is on it. */
export function SearchExamples({ telephone }: { telephone: string | null }) {
  return (
    <SearchFrame typed={example.typed}>
      <Found answer={example} />
      <NothingFound answer={example} telephone={telephone} />
    </SearchFrame>
  )
}

const example: SearchAnswer = {
  typed: 'words',
  corrected: 'words',
  missing: ['word'],
  total: 2,
  found: [
    {
      href: '/',
      kind: 'Page',
      title: 'A page',
      excerpt: [
        { text: 'Some ', isHit: false },
        { text: 'words', isHit: true },
      ],
    },
  ],
  choices: [{ name: 'Show only', choices: [{ label: 'Everything', href: '/', count: 2, isChosen: true }] }],
  page: { number: 1, of: 2, before: '/', after: '/' },
}
