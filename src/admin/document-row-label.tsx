'use client'

import { usePayloadAPI, useRowLabel } from '@payloadcms/ui'

/** Labels a closed row with the title of the document that it refers to. */
export function DocumentRowLabel({
  field,
  collection,
  title,
}: {
  field: string
  collection: string
  title: string
}) {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  const id = data?.[field]
  const address = typeof id === 'string' ? `/api/${collection}/${id}` : ''
  const [{ data: document }] = usePayloadAPI(address, {
    initialParams: { depth: 0, draft: true, [`select[${title}]`]: true },
  }) as [{ data: Record<string, unknown> | null }, unknown]
  const text = document?.[title]
  const number = (rowNumber ?? 0) + 1
  return <span>{typeof text === 'string' ? `${number}. ${text}` : `${number}`}</span>
}
