import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'
import { Picture, type PictureSource } from './picture'
import { ukDate } from './uk-date'

export type Registration = {
  body: string
  number: string | null
  registerUrl: string | null
  checkedOn: string | null
  expiresOn: string | null
}

export type Person = {
  name: string
  href: string
  professionalTitle: string
  photo: PictureSource | null
  registrations: readonly Registration[]
}

/** A person with photo, title and registrations, as a card that leads to the profile. */
export function PersonCard({
  person,
  level,
  children,
}: {
  person: Person
  level: HeadingLevel
  children?: ReactNode
}) {
  const { name, href, professionalTitle, photo, registrations } = person
  return (
    <div className="person">
      {photo ? <Picture picture={photo} sizes="6rem" className="person-photo" /> : null}
      <div>
        <Heading level={level}>
          <a href={href}>{name}</a>
        </Heading>
        <p>{professionalTitle}</p>
        {children}
        {registrations.length > 0 ? (
          <p className="note">{registrations.map(registrationInWords).join('. ')}.</p>
        ) : null}
      </div>
    </div>
  )
}

/** Where and under which number somebody is registered, with the link by which anybody can check it. */
export function Registrations({ registrations }: { registrations: readonly Registration[] }) {
  if (registrations.length === 0) return null
  return (
    <ul className="registrations">
      {registrations.map((registration, index) => {
        const { body, registerUrl, checkedOn, expiresOn } = registration
        const [checked, expires] = [ukDate(checkedOn), ukDate(expiresOn)]
        return (
          <li key={index}>
            <p>
              <strong>{registrationInWords(registration)}</strong>
            </p>
            {registerUrl ? (
              <p>
                <a href={registerUrl}>Check this entry on the {body} register</a>
              </p>
            ) : null}
            {checked ? <p className="note">We checked this on {checked}.</p> : null}
            {expires ? <p className="note">The registration runs until {expires}.</p> : null}
          </li>
        )
      })}
    </ul>
  )
}

/** "HCPC registered, number PH123456"; "Member of the Chartered Society of Physiotherapy (CSP)". */
export function registrationInWords({ body, number }: Registration): string {
  const entry = inWords[body] ?? `Registered with ${body}`
  return number ? `${entry}, number ${number}` : entry
}

const inWords: Record<string, string> = {
  HCPC: 'Registered with the Health and Care Professions Council (HCPC)',
  CSP: 'Member of the Chartered Society of Physiotherapy (CSP)',
  GMC: 'Registered with the General Medical Council (GMC)',
  NMC: 'Registered with the Nursing and Midwifery Council (NMC)',
}
