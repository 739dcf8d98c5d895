'use client'

import { useRowLabel } from '@payloadcms/ui'

/** Labels a closed row of a list with its own first words, so that an editor finds it without opening each. */
export function RowLabel({ fields }: { fields: string[] }) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const text = fields.map((field) => data?.[field]).find((value) => typeof value === 'string' && value !== '')
  const number = (rowNumber ?? 0) + 1
  return <span>{typeof text === 'string' ? `${number}. ${text}` : `${number}`}</span>
}
