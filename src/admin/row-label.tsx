'use client'

import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { useEffect } from 'react'
import { isComplete, LabelParts, type LabelPart } from './label-parts'

/**
 * Labels a row of a list with its own first words. A row that lacks some opens itself: it was just added, and an editor
 * who added it wants to write.
 */
export function RowLabel({ parts }: { parts: (LabelPart | LabelPart[])[] }) {
  const { data, path, rowNumber } = useRowLabel<Record<string, unknown> | undefined>()
  const valueOf = (field: string) => data?.[field]
  useOpenRow(path, !isComplete(parts, valueOf))
  return (
    <span className="row-words">
      <span className="row-words__number">{(rowNumber ?? 0) + 1}.</span>{' '}
      <span className="row-words__text">
        <LabelParts parts={parts} valueOf={valueOf} />
      </span>
    </span>
  )
}

/** Opens a row once, when it comes into the form unfinished. */
function useOpenRow(path: string, isUnfinished: boolean): void {
  const { dispatchFields } = useForm()
  const list = path.slice(0, path.lastIndexOf('.'))
  const index = Number(path.slice(path.lastIndexOf('.') + 1))
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  const id = rows?.[index]?.id
  useEffect(() => {
    if (!isUnfinished || id === undefined || !rows) return
    dispatchFields({
      type: 'SET_ROW_COLLAPSED',
      path: list,
      updatedRows: rows.map((row) => (row.id === id ? { ...row, collapsed: false } : row)),
    })
    // Only when the row appears: an editor may close it again.
  }, [id])
}
