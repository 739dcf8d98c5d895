import { Heading } from '@/ui/heading'
import { Paragraphs } from '@/ui/paragraphs'
import { VisuallyHidden } from '@/ui/visually-hidden'
import { citing } from '../sources/cited'
import type { ViewProps } from '../view-props'
import { words } from '../written'

/** Something to be careful about. "Important" is said to those who cannot see its colour (NHS warning callout). */
export function WarningCallout({ block, context, level, id }: ViewProps<'warningCallout'>) {
  const [heading, text] = [words(block.heading), words(block.text)]
  if (!heading && !text) return null
  return (
    <section className="warning-callout">
      <Heading level={level} id={id}>
        <VisuallyHidden>Important: </VisuallyHidden>
        {heading || 'Take care'}
      </Heading>
      <Paragraphs text={text} mark={citing(context)} />
    </section>
  )
}
