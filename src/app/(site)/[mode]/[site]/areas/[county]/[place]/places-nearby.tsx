import type { AreaModel, LinkModel, PositionModel } from '@/content/models'
import { milesFrom, wayInWords } from '@/ui/geography'
import { LinkList } from '@/ui/link-list'
import { Section } from '@/ui/section'
import { SketchOf } from '../../sketch-of'

/** Other places that the practice visits, nearest first, in words and as a sketch. */
export function PlacesNearby({ page }: { page: AreaModel }) {
  const { place, position, others } = page
  const links = neighboursOf(page)
  if (links.length === 0) return null
  return (
    <Section id="page-nearby" heading="Places nearby">
      {position ? (
        <SketchOf
          title={`${place} and the other places that we visit`}
          areas={[{ place, position }, ...others]}
          here={place}
        />
      ) : null}
      <LinkList
        links={links.map(({ label, href, position: there }) => ({
          label,
          href,
          note: position && there ? wayInWords(position, there) : null,
        }))}
      />
    </Section>
  )
}

type Neighbour = LinkModel & { position: PositionModel | null }

/** What the editor chose, and every place that the sketch shows. */
function neighboursOf({ parent, nearby, others, position }: AreaModel): Neighbour[] {
  const known = new Map(others.map((other) => [other.href, other.position]))
  const onSketch = position ? others.filter((other) => other.position !== null) : []
  const links = [...(parent ? [parent] : []), ...nearby]
  const all = new Map<string, Neighbour>()
  for (const { label, href } of [...links, ...onSketch.map(({ place, href }) => ({ label: place, href }))])
    if (!all.has(href)) all.set(href, { label, href, position: known.get(href) ?? null })
  const miles = ({ position: there }: Neighbour) => {
    if (!position || !there) return Infinity
    const { east, south } = milesFrom(position, there)
    return Math.hypot(east, south)
  }
  // Those whose distance is not known stay in the editor's order, at the end.
  return [...all.values()].sort((a, b) => (miles(a) === miles(b) ? 0 : miles(a) - miles(b)))
}
