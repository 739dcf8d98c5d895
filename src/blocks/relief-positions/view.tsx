import { Heading, below } from '@/ui/heading'
import { Paragraphs } from '@/ui/paragraphs'
import { Picture } from '@/ui/picture'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { rows, words } from '../written'

export function ReliefPositions({ block, context, level, id }: ViewProps<'reliefPositions'>) {
  const positions = rows(block.positions).filter(({ name }) => words(name))
  if (positions.length === 0) return null
  return (
    <section>
      <Heading level={level} id={id}>
        {words(block.heading) || 'Positions that can ease the pain'}
      </Heading>
      <ul className="positions">
        {positions.map(({ name, instruction, image }, index) => {
          const picture = context.picture(image)
          return (
            <li key={index}>
              {picture ? <Picture picture={picture} sizes="(min-width: 40rem) 20rem, 100vw" /> : null}
              <Heading level={below(level)}>{words(name)}</Heading>
              <Paragraphs text={words(instruction)} mark={citing(context)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
