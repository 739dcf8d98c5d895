import { createElement } from 'react'
import type { PostcodeAnswer, PostcodeCheck } from '../../postcodes/answer'
import { formPath } from '../../sites/forms'
import { dayRange, type Day } from '../../ui/days'
import { describedBy, FormField } from '../../ui/form-field'
import { telephoneHref } from '../../ui/telephone'
import { islandScript } from '../island-script'

/** What a practice's content says, before it is put into words. */
export type CheckContent = {
  coverage: string
  areas: readonly {
    place: string
    href: string
    visitors: readonly { name: string; days: readonly Day[] }[]
  }[]
  telephone: string | null
  contactPage: { label: string; href: string } | null
}

/**
 * Does the practice visit this postcode? The script answers in the page, from what stands in its data. Without it the
 * form is sent to the practice's own host, which answers with the same words.
 *
 * @param here the path of the page
 */
export function PostcodeCheckForm({ content, here }: { content: CheckContent; here: string }) {
  return (
    <>
      {createElement(
        'postcode-check',
        { 'data-check': JSON.stringify(checkInWords(content)), 'data-here': here },
        <PostcodeForm />,
      )}
      {islandScript('postcode-check')}
    </>
  )
}

/**
 * The form by itself, as the page that answers it shows it again.
 *
 * @param typed what stays in the field after a mistake
 */
export function PostcodeForm({ typed = '', error = null }: { typed?: string; error?: string | null }) {
  return (
    <form method="post" action={formPath('coverage')} noValidate>
      <FormField id={FIELD} label="Your postcode" hint="All of it, or the first half." error={error}>
        <div className="field-row">
          <input
            {...describedBy({ id: FIELD, hint: true, error })}
            type="text"
            name="postcode"
            defaultValue={typed}
            // The mistake and what to do about it are read out with the field.
            autoFocus={error !== null}
            autoComplete="postal-code"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={LONGEST}
          />
          <button className="button" type="submit">
            Check
          </button>
        </div>
      </FormField>
      <p className="note">We do not store what you type.</p>
    </form>
  )
}

/** A yes, a question or a no, with what to do next. The script draws the same. */
export function PostcodeAnswerView({ answer: { next, links } }: { answer: PostcodeAnswer }) {
  return (
    <>
      {next.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {links.length > 0 ? (
        <ul className="answer-links">
          {links.map(({ label, href }, index) => (
            <li key={href}>
              <a href={href} className={index === 0 ? 'button' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

/** The content in words, as page and form answer from it. */
export function checkInWords({ coverage, areas, telephone, contactPage }: CheckContent): PostcodeCheck {
  return {
    coverage,
    areas: areas.map(({ place, href, visitors }) => ({
      place,
      href,
      visits: visitors.map(
        ({ name, days }) => `${name} visits ${place}: ${dayRange(days) || 'days by arrangement'}.`,
      ),
    })),
    contact: [
      ...(telephone ? [{ label: `Call ${telephone}`, href: telephoneHref(telephone) }] : []),
      ...(contactPage ? [contactPage] : []),
    ],
  }
}

const FIELD = 'postcode'
/** Room for any spelling, and for the "not a postcode" that is told of what is no postcode. */
const LONGEST = 20
