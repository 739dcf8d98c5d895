import { layoutSketch, type SketchPlace } from './sketch-layout'

/**
 * Where places lie of each other: dots and names, no roads, no borders. The same is said in words beside it, so that
 * nobody needs to see it. Nothing for fewer than two places.
 *
 * @param title what it shows, such as "The places we visit in Staffordshire"
 * @param sources where the positions come from
 */
export function AreaSketch({
  title,
  places,
  sources,
}: {
  title: string
  places: readonly SketchPlace[]
  sources: readonly string[]
}) {
  const layout = layoutSketch(places)
  if (!layout) return null
  const { width, height, points, bar } = layout
  const named = [...new Set(sources.filter(Boolean))].join(', ')
  return (
    <figure className="sketch">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="sketch-title">
        <title id="sketch-title">{title}</title>
        <path className="grid" d={squares({ width, height, side: bar.length })} />
        {points.map(({ label, isHere, x, y, words }) => (
          <g key={label} className={isHere ? 'here' : undefined}>
            <circle cx={x} cy={y} r={isHere ? 7 : 5} />
            <text x={words.x} y={words.y} textAnchor={words.anchor === 'start' ? undefined : words.anchor}>
              {label}
            </text>
          </g>
        ))}
        <path d={`M14 ${height - 20}v6h${bar.length}v-6`} />
        <text className="bar" x={bar.length + 22} y={height - 18}>
          {`${bar.miles} ${bar.miles === 1 ? 'mile' : 'miles'}`}
        </text>
      </svg>
      <figcaption className="note">
        A sketch, not a map: north is at the top, distances are as the crow flies.
        {named ? ` Positions: ${named}.` : ''}
      </figcaption>
    </figure>
  )
}

/** Squares as wide as the bar is long, so that distances can be seen everywhere. */
function squares({ width, height, side }: { width: number; height: number; side: number }): string {
  const places = (from: number, to: number) =>
    Array.from({ length: Math.ceil((to - from) / side) }, (_, index) => from + index * side)
  const across = places(14 % side, width).map((x) => `M${x} 0v${height}`)
  const down = places((height - 14) % side, height).map((y) => `M0 ${y}h${width}`)
  return [...across, ...down].join('')
}
