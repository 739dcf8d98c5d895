import { levelsOf, readPostcode } from '@/postcodes/postcode'
import { preferredTimes, type Enquiry, type PreferredTime } from './enquiry'

/** The fields of the form by the names under which they are sent. */
export const fieldNames = ['name', 'telephone', 'email', 'postcode', 'time', 'note'] as const
export type FieldName = (typeof fieldNames)[number]

/** What was typed, as it was typed, to be shown again. */
export type Typed = Record<FieldName, string>

/** What is wrong with a field, as a sentence that says what to do. */
export type Problem = { field: FieldName | 'trap'; message: string }

/** A field that people do not see and programs fill in. Its name must not be one that browsers fill in by themselves. */
export const TRAP = 'leave-empty'

export const LONGEST_NAME = 80
export const LONGEST_NOTE = 300

/** Reads the answers of a form: what was typed, what is wrong with it, and the enquiry when nothing is. */
export function readAnswers(fields: URLSearchParams): {
  typed: Typed
  problems: Problem[]
  enquiry: Enquiry | null
} {
  const typed = Object.fromEntries(
    fieldNames.map((name) => [name, plain(fields.get(name) ?? '', name === 'note')]),
  ) as Typed
  const enquiry: Enquiry = {
    name: typed.name,
    telephone: orNull(typed.telephone),
    email: orNull(typed.email),
    postcode: roughPlace(typed.postcode),
    time: preferredTimes.find((time) => time === typed.time) ?? null,
    note: orNull(typed.note),
  }
  const problems = [...problemsOf(typed), ...trapProblems(fields.get(TRAP) ?? '')]
  return { typed, problems, enquiry: problems.length === 0 ? enquiry : null }
}

/** How the times are called on the form, on its answers and in the admin. */
export const timeWords: Record<PreferredTime, string> = {
  morning: 'In the morning',
  afternoon: 'In the afternoon',
  evening: 'In the evening',
}

function problemsOf({ name, telephone, email, postcode, note }: Typed): Problem[] {
  const found: (Problem | false)[] = [
    name === '' && { field: 'name', message: 'Enter your name' },
    name.length > LONGEST_NAME && {
      field: 'name',
      message: `Enter your name with ${LONGEST_NAME} letters at most`,
    },
    telephone === ''
      && email === '' && {
        field: 'telephone',
        message: 'Enter a telephone number or an email address, so that the practice can reach you',
      },
    telephone !== ''
      && !isTelephone(telephone) && {
        field: 'telephone',
        message: 'Enter a telephone number with its area code, such as 01632 960 001',
      },
    email !== ''
      && !isEmail(email) && {
        field: 'email',
        message: 'Enter an email address in the right form, such as name@example.org',
      },
    postcode !== ''
      && roughPlace(postcode) === null && {
        field: 'postcode',
        message: 'Enter the first part of your postcode, such as ST13, or leave it empty',
      },
    note.length > LONGEST_NOTE && {
      field: 'note',
      message: `Your message is ${note.length - LONGEST_NOTE} characters too long: shorten it to ${LONGEST_NOTE}`,
    },
  ]
  return found.filter((each) => each !== false)
}

/** Never a false “sent”: whose browser filled it in for them learns of it. */
function trapProblems(trap: string): Problem[] {
  return trap === ''
    ? []
    : [
        {
          field: 'trap',
          message: 'Empty the last field: it is there to stop programs, and people leave it empty',
        },
      ]
}

/** As little as tells whether a practice visits there: the outcode, and the sector's digit when more was given. */
function roughPlace(text: string): string | null {
  const reading = readPostcode(text)
  if (reading.kind === 'none') return null
  const [whole = '', sector = whole] = levelsOf(reading.postcode)
  return reading.postcode.level === 'unit' ? sector : whole
}

function isTelephone(text: string): boolean {
  const digits = text.replace(/[\s()./-]/g, '')
  return /^\+?\d{9,15}$/.test(digits)
}

function isEmail(text: string): boolean {
  return (
    text.length <= LONGEST_ADDRESS
    && /^[^\s@<>(),:;"\\[\]]+@[^\s@<>(),:;"\\[\]]+\.[^\s@<>(),:;"\\[\]]+$/.test(text)
  )
}

/** RFC 5321: 256 octets with the brackets around it. */
const LONGEST_ADDRESS = 254

function orNull(text: string): string | null {
  return text === '' ? null : text
}

/** Without what no keyboard writes: control characters and those that turn the direction of what follows. */
function plain(text: string, isLong: boolean): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(unwritten, '')
  return (isLong ? lines : lines.replace(/\s+/g, ' ')).trim()
}

const unwritten = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu
