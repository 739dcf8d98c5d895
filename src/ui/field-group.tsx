import type { ReactNode } from 'react'

/** Fields or choices that answer one question, which is read out with each of them. */
export function FieldGroup({
  id,
  legend,
  hint,
  children,
}: {
  id: string
  legend: string
  hint?: string
  children: ReactNode
}) {
  return (
    <fieldset className="field-group" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      ) : null}
      {children}
    </fieldset>
  )
}

/** One of which people choose one. */
export function Choices({
  name,
  chosen,
  choices,
}: {
  name: string
  /** The value of the one that is chosen. */
  chosen: string
  choices: readonly { value: string; label: string }[]
}) {
  return choices.map(({ value, label }) => (
    <label key={value} className="choice">
      <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
      <span>{label}</span>
    </label>
  ))
}
