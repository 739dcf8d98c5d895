import type { SelectField } from 'payload'

/** Parts of the body, for filters and to choose the safety notices that a guide needs. */
export function bodyRegionsField({ required }: { required: boolean }): SelectField {
  return {
    name: 'bodyRegions',
    type: 'select',
    label: 'Parts of the body',
    hasMany: true,
    required,
    options: bodyRegions,
  }
}

/** A part of the body in words; null for what is none. */
export function bodyRegionName(region: string): string | null {
  return bodyRegions.find(({ value }) => value === region)?.label ?? null
}

const bodyRegions = [
  { label: 'Neck', value: 'neck' },
  { label: 'Shoulder', value: 'shoulder' },
  { label: 'Elbow', value: 'elbow' },
  { label: 'Wrist and hand', value: 'wrist-hand' },
  { label: 'Upper back', value: 'upper-back' },
  { label: 'Lower back', value: 'lower-back' },
  { label: 'Hip', value: 'hip' },
  { label: 'Knee', value: 'knee' },
  { label: 'Ankle and foot', value: 'ankle-foot' },
  { label: 'Whole body', value: 'whole-body' },
]
