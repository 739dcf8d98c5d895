import type { ReactNode } from 'react'

/**
 * One question of a form: its label, a hint, and what is wrong with what was typed, which stays in the field. Hint and
 * error are read out with the field.
 */
export function FormField({
  id,
  label,
  hint,
  error,
  children,
}: {
  /** Of the control; hint and error are `<id>-hint` and `<id>-error`. */
  id: string
  label: string
  hint?: ReactNode
  error?: string | null
  /** The control, with what `describedBy` returns. */
  children: ReactNode
}) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      ) : null}
      {children}
    </div>
  )
}

/** What ties a control to its field: `<input {...describedBy({ id, hint: true, error })} />`. */
export function describedBy({ id, hint, error }: { id: string; hint: boolean; error?: string | null }) {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])]
  return {
    id,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': error ? (true as const) : undefined,
  }
}

/** All errors of a form at its top, each a link to its field, so that nobody has to look for them. */
export function ErrorSummary({ errors }: { errors: readonly { id: string; message: string }[] }) {
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
