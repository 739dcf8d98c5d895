import type { GroupField, NumberFieldValidation, TextFieldSingleValidation } from 'payload'

type Siblings = { latitude?: number | null; longitude?: number | null; source?: string | null }

/** Where a place is, for the sketch of the places that a practice visits. All three or none. */
export const positionField: GroupField = {
  name: 'position',
  type: 'group',
  label: 'Where it is',
  interfaceName: 'PositionFields',
  admin: {
    description:
      'Puts the place on the sketch of the places you visit. On openstreetmap.org, click with the right button on the middle of the place and choose “Show address”: both numbers stand there. Two decimals are enough.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'latitude',
          type: 'number',
          label: 'Latitude (north)',
          min: 49.8,
          max: 60.9,
          admin: { placeholder: '53.10', step: 0.01, width: '25%' },
          validate: completeNumber,
        },
        {
          name: 'longitude',
          type: 'number',
          label: 'Longitude (west is below 0)',
          min: -8.7,
          max: 1.8,
          admin: { placeholder: '-2.02', step: 0.01, width: '25%' },
          validate: completeNumber,
        },
        {
          name: 'source',
          type: 'text',
          label: 'Where the numbers come from',
          admin: { placeholder: '© OpenStreetMap contributors', width: '50%' },
          validate: completeText,
        },
      ],
    },
  ],
}

function completeNumber(
  ...[value, { min, max, siblingData }]: Parameters<NumberFieldValidation>
): ReturnType<NumberFieldValidation> {
  if (typeof value !== 'number') return isPartial(siblingData) ? 'Write both numbers, or neither.' : true
  const isInUk = value >= Number(min) && value <= Number(max)
  return (
    isInUk || `The United Kingdom lies between ${min} and ${max}. Are the two numbers the right way round?`
  )
}

function completeText(
  ...[value, { siblingData }]: Parameters<TextFieldSingleValidation>
): ReturnType<TextFieldSingleValidation> {
  return value || !isPartial(siblingData)
    ? true
    : 'Say where you found the numbers: it is shown below the sketch.'
}

function isPartial(siblings: Partial<Siblings>): boolean {
  return typeof siblings.latitude === 'number' || typeof siblings.longitude === 'number'
}
