import { Heading } from '@/ui/heading'
import { Paragraphs } from '@/ui/paragraphs'
import type { ViewProps } from '../view-props'
import { words } from '../written'

/** An invitation, told apart from advice by a line that says who speaks (HONcode principle 8: advertising policy). */
export function CallToAction({ block, context, level, id }: ViewProps<'callToAction'>) {
  const [heading, text, label] = [words(block.heading), words(block.text), words(block.label)]
  const href = context.href(block.link)
  if (!heading && !text) return null
  return (
    <aside className="call-to-action" aria-labelledby={id}>
      <p className="eyebrow">{`From ${context.site.name}`}</p>
      <Heading level={level} id={id}>
        {heading || context.site.name}
      </Heading>
      <Paragraphs text={text} />
      {href && label ? (
        <p>
          <a className="button" href={href}>
            {label}
          </a>
        </p>
      ) : null}
    </aside>
  )
}
