import type { ServiceArea } from '@/payload-types'
import type { PositionModel } from './models'

/** Where an area is, when its editor has said so. */
export function positionOf({ position }: ServiceArea): PositionModel | null {
  const { latitude, longitude, source } = position ?? {}
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { latitude, longitude, source: source?.trim() ?? '' }
    : null
}
