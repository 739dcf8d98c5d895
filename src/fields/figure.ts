import type { Field } from 'payload'
import { figureNames, figures, hasSides, isFigureName } from '@/figures/figures'

export const figureOptions = figureNames.map((value) => ({ label: figures[value].label, value }))

/**
 * A drawing from the library and the side that it shows, with the drawing itself beside them. `@/fields/read-figure`
 * reads both.
 */
export function figureFields({ description }: { description: string }): Field[] {
  return [
    {
      name: 'figure',
      type: 'select',
      label: 'Drawing',
      options: figureOptions,
      admin: {
        description,
        components: { afterInput: ['@/admin/figure-preview#FigurePreview'] },
      },
    },
    {
      name: 'figureSide',
      type: 'radio',
      label: 'Side that moves in the drawing',
      defaultValue: 'right',
      options: [
        { label: 'Right', value: 'right' },
        { label: 'Left', value: 'left' },
      ],
      admin: {
        layout: 'horizontal',
        condition: (_, { figure }: { figure?: unknown } = {}) => isFigureName(figure) && hasSides(figure),
      },
    },
  ]
}
