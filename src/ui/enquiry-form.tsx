import { Choices, FieldGroup } from './field-group'
import { describedBy, ErrorSummary, FormField } from './form-field'

/** What was typed, by the name of the field. */
export type TypedAnswers = Readonly<Record<string, string>>

export type AnswerProblem = { field: string; message: string }

/**
 * The form with which patients write to a practice: as few questions as it takes to call back. Complete without
 * scripts. The first time it is part of a published page; with something to correct it is the answer to what was sent.
 */
export function EnquiryForm({
  practice,
  keepDays,
  demonstration,
  typed = {},
  problems = [],
}: {
  practice: string
  keepDays: number
  demonstration: boolean
  typed?: TypedAnswers
  problems?: readonly AnswerProblem[]
}) {
  const text = (name: string) => {
    const error = problems.find(({ field }) => field === name)?.message
    return { id: idOf(name), error, name, value: typed[name] ?? '' }
  }
  return (
    <>
      {problems.length > 0 ? (
        <ErrorSummary errors={problems.map(({ field, message }) => ({ id: idOf(field), message }))} />
      ) : null}
      <EmergencyNote />
      {demonstration ? <DemonstrationNote /> : null}
      <form action="/forms/enquiry" method="post" noValidate className="enquiry-form">
        <TextField {...text('name')} label="Your name" autoComplete="name" />
        <FieldGroup
          id="enquiry-reach"
          legend="How can we reach you?"
          hint="Give a telephone number or an email address. One of them is enough."
        >
          <TextField {...text('telephone')} label="Telephone number" type="tel" autoComplete="tel" />
          <TextField {...text('email')} label="Email address" type="email" autoComplete="email" />
        </FieldGroup>
        <TextField
          {...text('postcode')}
          label="The first part of your postcode (optional)"
          hint="For example, ST13. It tells us how far away you live."
          autoComplete="off"
          isShort
        />
        <FieldGroup id="enquiry-time" legend="When is a good time? (optional)">
          <Choices name="time" chosen={typed.time ?? ''} choices={times} />
        </FieldGroup>
        <NoteField {...text('note')} />
        <Trap {...text('trap')} />
        <p>
          {practice} uses your answers to contact you, and for nothing else. They are stored encrypted and
          deleted after {keepDays} days.
        </p>
        <p className="note">Next, you can check your answers before you send them.</p>
        <button className="button" type="submit">
          Continue
        </button>
      </form>
    </>
  )
}

/** Stands wherever patients could write in place of calling. */
export function EmergencyNote() {
  return (
    <p className="enquiry-emergency">
      <strong>Do not use this form in an emergency: call 999.</strong>
    </p>
  )
}

function DemonstrationNote() {
  return (
    <p className="inset">
      This is a demonstration. No practice reads what you send: please do not send real details.
    </p>
  )
}

type FieldProps = { id: string; name: string; value: string; error?: string }

function TextField({
  id,
  name,
  value,
  error,
  label,
  hint,
  type = 'text',
  autoComplete,
  isShort = false,
}: FieldProps & {
  label: string
  hint?: string
  type?: 'text' | 'tel' | 'email'
  autoComplete: string
  isShort?: boolean
}) {
  return (
    <FormField id={id} label={label} hint={hint} error={error}>
      <input
        type={type}
        name={name}
        defaultValue={value}
        autoComplete={autoComplete}
        className={isShort ? 'short-input' : undefined}
        {...describedBy({ id, hint: hint !== undefined, error })}
      />
    </FormField>
  )
}

function NoteField({ id, name, value, error }: FieldProps) {
  return (
    <FormField
      id={id}
      label="Your message (optional)"
      hint="Up to 300 characters. Please do not include medical details."
      error={error}
    >
      <textarea name={name} rows={5} defaultValue={value} {...describedBy({ id, hint: true, error })} />
    </FormField>
  )
}

/** Programs fill in every field. Whose browser does so for them sees the field, and can empty it. */
function Trap({ id, error }: FieldProps) {
  if (error === undefined) {
    return (
      <div className="form-trap" aria-hidden="true">
        <label htmlFor={id}>Leave this empty</label>
        <input type="text" id={id} name="leave-empty" tabIndex={-1} autoComplete="off" />
      </div>
    )
  }
  return (
    <FormField id={id} label="Leave this empty" error={error}>
      <input type="text" name="leave-empty" autoComplete="off" {...describedBy({ id, hint: false, error })} />
    </FormField>
  )
}

const times = [
  { value: '', label: 'Any time' },
  { value: 'morning', label: 'In the morning' },
  { value: 'afternoon', label: 'In the afternoon' },
  { value: 'evening', label: 'In the evening' },
]

function idOf(field: string): string {
  return `enquiry-${field}`
}
