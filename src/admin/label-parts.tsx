'use client'

import { usePayloadAPI } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/**
 * What a closed row or block says of itself, so that an editor finds it without opening each: a field by its name, the
 * words for a field's values, or the document that a field refers to. In a list of parts the first that has something
 * to say is taken. Written with `fields/row-label.ts`.
 */
export type LabelPart =
  | string
  | { field: string; words: Record<string, string> }
  | { field: string; collection: string; title: string }

/** The parts of a label that have something to say, with dots between them. */
export function LabelParts({
  parts,
  valueOf,
}: {
  parts: (LabelPart | LabelPart[])[]
  valueOf: (field: string) => unknown
}) {
  const said = parts
    .map((part) => [part].flat().find((each) => isFilled(valueOf(fieldOf(each)))))
    .filter((part) => part !== undefined)
  return said.map((part, index) => (
    <span key={fieldOf(part)}>
      {index > 0 && ' · '}
      {wordsFor(part, valueOf(fieldOf(part)))}
    </span>
  ))
}

/** Whether every part has something to say. */
export function isComplete(parts: (LabelPart | LabelPart[])[], valueOf: (field: string) => unknown): boolean {
  return parts.every((part) => [part].flat().some((each) => isFilled(valueOf(fieldOf(each)))))
}

function wordsFor(part: LabelPart, value: unknown): ReactNode {
  if (typeof part === 'string') return textOf(value)
  if ('words' in part)
    return [value]
      .flat()
      .map((each) => part.words[String(each)] ?? String(each))
      .join(', ')
  return typeof value === 'string' ? <DocumentTitle {...part} id={value} /> : null
}

/** The title of a document that a field holds by its id. */
function DocumentTitle({ id, collection, title }: { id: string; collection: string; title: string }) {
  const [{ data }] = usePayloadAPI(`/api/${collection}/${id}`, {
    initialParams: { depth: 0, draft: true, [`select[${title}]`]: true },
  }) as [{ data: Record<string, unknown> | null }, unknown]
  return textOf(data?.[title])
}

function textOf(value: unknown): string {
  return [value]
    .flat()
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .join(', ')
}

function fieldOf(part: LabelPart): string {
  return typeof part === 'string' ? part : part.field
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== ''
}
