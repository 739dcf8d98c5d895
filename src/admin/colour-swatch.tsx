'use client'

import { useField } from '@payloadcms/ui'

/** Shows a colour beside its six digits, and lets it be chosen by eye. */
export function ColourSwatch({ path, words }: { path: string; words: string }) {
  const { disabled, setValue, value } = useField<string>({ path })
  return (
    <input
      aria-label={`${words}: choose by eye`}
      className="colour-swatch"
      disabled={disabled}
      onChange={(event) => setValue(event.target.value)}
      type="color"
      value={/^#[0-9a-f]{6}$/i.test(value ?? '') ? value : '#ffffff'}
    />
  )
}
