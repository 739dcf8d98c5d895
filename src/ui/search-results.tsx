import { Fragment, type ReactNode } from 'react'
import { LinkList } from './link-list'
import { PageTitle } from './page-title'
import { SearchForm } from './search-form'
import { telephoneHref } from './telephone'

/** A page that was found; `excerpt` in pieces, of which some are what was looked for. */
export type FoundPage = {
  href: string
  kind: string
  title: string
  excerpt: readonly { text: string; isHit: boolean }[]
}

/** Results of one kind alone, or of all. */
export type Choice = { label: string; href: string; count: number; isChosen: boolean }

export type SearchAnswer = {
  typed: string
  /** What was searched for instead, when that was misspelled. */
  corrected: string | null
  /** Words that stand on no page. */
  missing: readonly string[]
  total: number
  found: readonly FoundPage[]
  /** Groups of filters, each with its name. */
  choices: readonly { name: string; choices: readonly Choice[] }[]
  /** Which of how many pages of results, and the addresses of its neighbours. */
  page: { number: number; of: number; before: string | null; after: string | null }
}

/** The whole answer to a search: the field with what was typed, then what was found or what to do instead. */
export function SearchResults({ answer, telephone }: { answer: SearchAnswer; telephone: string | null }) {
  return (
    <SearchFrame typed={answer.typed}>
      {answer.total === 0 ? (
        <NothingFound answer={answer} telephone={telephone} />
      ) : (
        <Found answer={answer} />
      )}
    </SearchFrame>
  )
}

/** What stands on every page of the search: what to do in an emergency comes before any result. */
export function SearchFrame({ typed, children }: { typed?: string; children: ReactNode }) {
  return (
    <>
      <PageTitle title="Search" />
      <SearchForm typed={typed} />
      <p className="inset">Call 999 in an emergency. Do not wait for this website.</p>
      {children}
    </>
  )
}

/** Where everything begins that a search could find. */
export const startingPoints = [
  { label: 'Condition guides', href: '/guides' },
  { label: 'Exercises', href: '/exercises' },
  { label: 'Areas we visit', href: '/areas' },
  { label: 'Services', href: '/services' },
]

export function Found({
  answer: { typed, corrected, missing, total, found, choices, page },
}: {
  answer: SearchAnswer
}) {
  return (
    <section className="found">
      <h2 id="results">
        {total === 1 ? '1 page' : `${total} pages`} for “<bdi>{corrected ?? typed}</bdi>”
      </h2>
      <div className="found-pages">
        {corrected === null ? null : (
          <p>
            You typed “<bdi>{typed}</bdi>”. We looked for “<bdi>{corrected}</bdi>”.
          </p>
        )}
        {missing.length > 0 ? (
          <p>
            No page says <Words words={missing} />. These pages are about the rest.
          </p>
        ) : null}
        <ol className="cards">
          {found.map(({ href, kind, title, excerpt }) => (
            <li key={href}>
              <p className="eyebrow">{kind}</p>
              <h3>
                <a href={href}>{title}</a>
              </h3>
              <p>
                {excerpt.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}
              </p>
            </li>
          ))}
        </ol>
        <MorePages page={page} />
      </div>
      <Choices choices={choices} />
    </section>
  )
}

/** After the results, which nobody should have to look for; beside them where there is room. */
function Choices({ choices }: Pick<SearchAnswer, 'choices'>) {
  if (choices.length === 0) return null
  return (
    <div className="found-choices">
      {choices.map(({ name, choices: group }) => (
        <nav key={name} aria-labelledby={idOf(name)}>
          <h3 id={idOf(name)}>{name}</h3>
          <ul className="links">
            {group.map(({ label, href, count, isChosen }) => (
              <li key={href}>
                <a href={href} aria-current={isChosen ? 'true' : undefined}>
                  {`${label} (${count})`}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  )
}

function idOf(name: string): string {
  return `choices-${name.replaceAll(' ', '-').toLowerCase()}`
}

function MorePages({ page: { number, of, before, after } }: { page: SearchAnswer['page'] }) {
  if (of === 1) return null
  return (
    <nav aria-label="More results">
      <p>
        Page {number} of {of}
      </p>
      <LinkList
        links={[
          ...(before ? [{ label: 'Previous page', href: before }] : []),
          ...(after ? [{ label: 'Next page', href: after }] : []),
        ]}
      />
    </nav>
  )
}

export function NothingFound({ answer, telephone }: { answer: SearchAnswer; telephone: string | null }) {
  return (
    <section className="found">
      <h2 id="results">
        Nothing found for “<bdi>{answer.typed}</bdi>”
      </h2>
      <div>
        <p>You can:</p>
        <ul>
          <li>try other words, such as the part of your body that hurts, or the place where you live</li>
          <li>check that the words are spelled as you meant them</li>
          {telephone ? (
            <li>
              ask us: call <a href={telephoneHref(telephone)}>{telephone}</a>
            </li>
          ) : null}
        </ul>
        <p>Or start from here:</p>
        <LinkList links={startingPoints} />
      </div>
    </section>
  )
}

/** Where a search cannot be answered now. */
export function SearchAway({ typed }: { typed: string }) {
  return (
    <SearchFrame typed={typed}>
      <section className="found">
        <h2 id="results">We cannot search just now</h2>
        <div>
          <p>Please try again in a minute. Everything else on this website works:</p>
          <LinkList links={startingPoints} />
        </div>
      </section>
    </SearchFrame>
  )
}

function Words({ words }: { words: readonly string[] }) {
  return words.map((word, index) => (
    <Fragment key={index}>
      {index > 0 ? ' or ' : ''}“<bdi>{word}</bdi>”
    </Fragment>
  ))
}
