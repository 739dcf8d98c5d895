import type { AreaModel } from '@/content/models'
import { Section } from '@/ui/section'
import { ukDate } from '@/ui/uk-date'

/** What is good to know in a place. Each fact names where it comes from and how old it is. */
export function LocalFacts({ place, facts }: { place: string; facts: AreaModel['facts'] }) {
  if (facts.length === 0) return null
  return (
    <Section id="page-facts" heading={`Good to know in ${place}`}>
      <ul className="facts">
        {facts.map(({ fact, source }, index) => {
          // Kept together: no line ends between the day and its month.
          const date = ukDate(source.date)?.replaceAll(' ', '\u00a0')
          return (
            <li key={index}>
              <p>{fact}</p>
              <p className="note">
                Source: {source.url ? <a href={source.url}>{source.title}</a> : source.title},{' '}
                {source.publisher}
                {date ? `, as of ${date}` : ''}.
              </p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
