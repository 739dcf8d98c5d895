import { ValidationError, type CollectionBeforeChangeHook, type Field, type GroupField } from 'payload'
import { MINIMUM_CONTRAST, contrast, isHexColour } from '@/checks/contrast'

/** Pairs of theme colours that stand on each other, by the names that the editor reads. */
const pairs = [
  { text: 'text', background: 'background', name: 'Text on the page background' },
  { text: 'onPrimary', background: 'primary', name: 'Text on the main colour' },
  { text: 'accent', background: 'background', name: 'Links on the page background' },
] as const

/** Colours and corners of a practice. Pairs of colours are checked when saved, so that no practice can make itself unreadable. */
export const themeField: GroupField = {
  name: 'theme',
  type: 'group',
  label: 'Colours and corners',
  interfaceName: 'ThemeFields',
  admin: {
    description:
      'Press a square to choose by eye, or write # and six digits. Text must stand out from what is behind it.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        colour('primary', 'Main colour', '#0b5c57'),
        colour('onPrimary', 'Text on the main colour', '#ffffff'),
        colour('accent', 'Links', '#0b5c57'),
      ],
    },
    {
      type: 'row',
      fields: [colour('background', 'Page background', '#ffffff'), colour('text', 'Text', '#1d2b2a')],
    },
    {
      name: 'corners',
      type: 'select',
      label: 'Corners of panels and buttons',
      defaultValue: 'soft',
      options: [
        { label: 'Square', value: 'square' },
        { label: 'Soft', value: 'soft' },
        { label: 'Round', value: 'round' },
      ],
    },
  ],
}

/** Refuses a theme below the contrast that WCAG 2.2 AA asks for, and names the failing pair. */
export const refuseLowContrast: CollectionBeforeChangeHook = ({ collection, data, originalDoc }) => {
  const theme: Record<string, unknown> = { ...originalDoc?.theme, ...data.theme }
  const errors = pairs.flatMap(({ text, background, name }) => {
    const [front, back] = [theme[text], theme[background]]
    if (typeof front !== 'string' || typeof back !== 'string') return []
    if (!isHexColour(front) || !isHexColour(back)) return []
    const ratio = contrast(front, back)
    if (ratio >= MINIMUM_CONTRAST) return []
    // Rounded down: 4.49 must not read as 4.5.
    const shown = Math.floor(ratio * 10) / 10
    return [
      {
        path: `theme.${text}`,
        message: `${name} (${front} on ${back}) has a contrast of ${shown} to 1. It needs ${MINIMUM_CONTRAST} to 1: choose a darker or a lighter colour.`,
      },
    ]
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors })
  return data
}

function colour(name: string, label: string, defaultValue: string): Field {
  return {
    name,
    type: 'text',
    label,
    defaultValue,
    required: true,
    admin: {
      width: '33%',
      placeholder: defaultValue,
      className: 'colour',
      components: {
        afterInput: [{ path: '@/admin/colour-swatch#ColourSwatch', clientProps: { words: label } }],
      },
    },
    validate: (value: unknown) =>
      typeof value === 'string' && isHexColour(value)
        ? true
        : 'Write the colour as # and six digits, such as #0b5c57.',
  }
}
