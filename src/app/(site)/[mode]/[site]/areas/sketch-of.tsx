import type { AreaSummary, PositionModel } from '@/content/models'
import { AreaSketch } from '@/ui/area-sketch'

type Placed = Pick<AreaSummary, 'place'> & { position: PositionModel | null }

/** The sketch of places, those left out whose editors have not said where they are. */
export function SketchOf({
  title,
  areas,
  here,
}: {
  title: string
  areas: readonly Placed[]
  /** The name of the place that the page is about. */
  here?: string
}) {
  const placed = areas.flatMap(({ place, position }) =>
    position ? [{ label: shortName(place), isHere: place === here, ...position }] : [],
  )
  return <AreaSketch title={title} places={placed} sources={placed.map(({ source }) => source)} />
}

/** "Cheadle (Staffordshire)" as "Cheadle": on a sketch of a county, nobody takes it for another one. */
function shortName(place: string): string {
  return place.replace(/\s*\(.*\)$/, '')
}
