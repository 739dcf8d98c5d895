'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { drawFigure } from '@/figures/draw-figure'
import { figures, isFigureName } from '@/figures/figures'

/** Shows the drawing that is chosen in the field above it, with the side that moves. */
export function FigurePreview({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  const side = useFormFields(([fields]) => fields[`${path}Side`]?.value)
  if (!isFigureName(value)) return null
  const words = { id: `preview-${path.replaceAll('.', '-')}`, title: figures[value].label }
  const { svg } = drawFigure(figures[value], {
    name: value,
    side: side === 'left' ? 'left' : 'right',
    words,
  })
  return <div className="figure-preview" dangerouslySetInnerHTML={{ __html: svg }} />
}
