import type { ReactNode } from 'react'
import { Definitions } from './definitions'
import { dayRange, type Day } from './days'
import { telephoneHref } from './telephone'

export type Contact = {
  telephone: string | null
  email: string | null
  locality: string | null
  county: string | null
  openingHours: readonly { days: readonly Day[]; opens: string; closes: string }[]
}

/** How to reach the practice. Only what it has given is shown; a practice that visits people has no street. */
export function ContactDetails({ contact }: { contact: Contact }) {
  const { telephone, email, locality, county, openingHours } = contact
  const place = [locality, county].filter((part) => part !== null).join(', ')
  const hours = openingHours.map(({ days, opens, closes }, index) => (
    <span key={index} className="opening">
      {dayRange(days)}, {opens} to {closes}
    </span>
  ))
  const entries: { term: string; value: ReactNode }[] = [
    { term: 'Telephone', value: telephone && <a href={telephoneHref(telephone)}>{telephone}</a> },
    { term: 'Email', value: email && <a href={`mailto:${email}`}>{breakable(email)}</a> },
    { term: 'Based in', value: place },
    { term: 'Open', value: hours.length > 0 && hours },
  ]
  return <Definitions entries={entries.filter(({ value }) => value)} className="terms contact-details" />
}

/** An address too long for its line goes on after the @, not within a word. */
function breakable(email: string) {
  const at = email.indexOf('@') + 1
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  )
}
