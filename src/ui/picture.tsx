export type PictureSource = {
  /** Empty for a decorative picture. */
  alt: string
  width: number
  height: number
  /** Smallest first, at least one. */
  sources: readonly { href: string; width: number }[]
  /** Per cent from the left and from the top. */
  focal: { x: number; y: number }
  /** Of the largest file. */
  bytes?: number | null
}

/**
 * A picture in the width that the browser needs.
 *
 * @param sizes how wide it is shown, in the language of the `sizes` attribute
 * @param eager for a picture at the top of a page; all others load when they come near
 */
export function Picture({
  picture,
  sizes,
  eager = false,
  className,
}: {
  picture: PictureSource
  sizes: string
  eager?: boolean
  className?: string
}) {
  const { alt, width, height, sources, focal, bytes } = picture
  return (
    <img
      className={[className, ...focalClasses(focal)].filter(Boolean).join(' ') || undefined}
      src={sources.at(-1)?.href}
      srcSet={sources.map((source) => `${source.href} ${source.width}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      data-bytes={bytes ?? undefined}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}

/**
 * Where the picture is held when it is cut, to the nearest quarter: a class, because a page that may run no scripts may
 * not carry style attributes either.
 */
function focalClasses({ x, y }: { x: number; y: number }): string[] {
  const [column, row] = [quarter(x), quarter(y)]
  return [column === 50 ? '' : `focal-x-${column}`, row === 50 ? '' : `focal-y-${row}`]
}

function quarter(percent: number): number {
  return Math.round(Math.min(Math.max(percent, 0), 100) / 25) * 25
}
