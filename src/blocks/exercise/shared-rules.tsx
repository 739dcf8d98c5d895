import { Heading, type HeadingLevel } from '@/ui/heading'
import { TextList } from '@/ui/text-list'
import { VisuallyHidden } from '@/ui/visually-hidden'
import type { Safety } from './safety'
import { StopList } from './stop-list'

/** What holds for every exercise of the page, once, as a warning before the first of them. */
export function SharedRules({ safety, level, id }: { safety: Safety; level: HeadingLevel; id: string }) {
  const { stop, doNot, askFirst } = safety
  return (
    <section className="warning-callout">
      <Heading level={level} id={id}>
        <VisuallyHidden>Important: </VisuallyHidden>
        For every exercise
      </Heading>
      {stop.length > 0 ? <StopList rules={stop} /> : null}
      <Conditions words="Do not do any of these exercises if:" items={doNot} />
      <Conditions words="Ask a GP or physiotherapist before you do any of them if:" items={askFirst} />
    </section>
  )
}

function Conditions({ words, items }: { words: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <>
      <p>{words}</p>
      <TextList items={items} />
    </>
  )
}
