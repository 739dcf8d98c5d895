import { Picture } from '@/ui/picture'
import type { ViewProps } from '../view-props'
import { words } from '../written'

export function Figure({ block, context, id }: ViewProps<'figure'>) {
  const picture = context.picture(block.image)
  if (!picture) return null
  const caption = words(block.caption) || picture.caption
  return (
    <figure className="figure" id={id}>
      <Picture picture={picture} sizes="(min-width: 46rem) 42rem, 100vw" />
      {caption || picture.credit ? (
        <figcaption>
          {caption}
          {picture.credit ? <span className="note"> {picture.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}
