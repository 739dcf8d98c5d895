'use client'

import { useField, useFormFields } from '@payloadcms/ui'
import { drawFigure } from '@/figures/draw-figure'
import { figures, isFigureName } from '@/figures/figures'

/** Shows the drawing that is chosen in the field above it, with the side that moves. */
export function FigurePreview({ path }: { path: string }) {
  const { value } = useField<string>({ path })
  const side = useFormFields(([fields]) => fields[`${path}Side`]?.value)
  return <Drawing figure={value} path={path} side={side} />
}

/** A drawing of the library as patients see it, in the admin's colours; nothing for a name that none has. */
export function Drawing({ figure, path, side }: { figure: unknown; path: string; side: unknown }) {
  if (!isFigureName(figure)) return null
  const words = { id: `preview-${path.replaceAll('.', '-')}`, title: figures[figure].label }
  const { svg } = drawFigure(figures[figure], {
    name: figure,
    side: side === 'left' ? 'left' : 'right',
    words,
  })
  return <div className="figure-preview" dangerouslySetInnerHTML={{ __html: svg }} />
}
