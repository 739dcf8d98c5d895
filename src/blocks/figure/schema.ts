import type { Block, Validate } from 'payload'
import { figureFields, figureOptions } from '@/fields/figure'
import { siteUpload } from '@/fields/relation'
import { blockLabel, wordsOf } from '@/fields/row-label'
import { validReference } from '@/fields/valid-reference'

/** A block with neither would be an empty place on the page. */
const pictureOrDrawing: Validate = (value, options) => {
  const { figure: drawing } = options.siblingData as { figure?: unknown }
  return value || drawing ? validReference(value, options) : 'Choose a picture, or a drawing below it.'
}

export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: blockLabel('Picture', [
    'caption',
    { field: 'image', collection: 'media', title: 'name' },
    { field: 'figure', words: wordsOf(figureOptions) },
  ]),
  fields: [
    {
      ...siteUpload({
        name: 'image',
        label: 'Picture',
        description: 'Your own picture. Leave it empty to use a drawing from the library.',
      }),
      validate: pictureOrDrawing,
    },
    ...figureFields({ description: 'Shown when there is no picture of your own.' }),
    {
      name: 'caption',
      type: 'text',
      label: 'Caption',
      admin: { description: 'Say something that the alternative text of the picture does not say.' },
    },
  ],
}
