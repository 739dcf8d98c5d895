'use client'

import { useField, usePayloadAPI } from '@payloadcms/ui'
import { Drawing } from './figure-preview'

/** Shows the drawing of the exercise that is chosen in the field above it; nothing while it has none. */
export function ExercisePreview({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  return typeof value === 'string' ? <DrawingOf id={value} key={value} path={path} /> : null
}

function DrawingOf({ id, path }: { id: string; path: string }) {
  const [{ data }] = usePayloadAPI(`/api/exercises/${id}`, {
    initialParams: { depth: 0, draft: true, 'select[figure]': true, 'select[figureSide]': true },
  }) as [{ data: { figure?: unknown; figureSide?: unknown } | null }, unknown]
  return <Drawing figure={data?.figure} path={path} side={data?.figureSide} />
}
