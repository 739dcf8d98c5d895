import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { Reference } from '@/clinical/exercise'
import { Heading } from '@/ui/heading'
import { cited } from '../sources/cited'
import type { BodyNode } from './nodes'

/** How each kind of node is drawn, for Payload's renderer. There is no other kind left by the time it runs. */
export function converters(references: readonly Reference[]): JSXConverters<BodyNode> {
  return {
    paragraph: ({ node, nodesToJSX }) => <p>{nodesToJSX({ nodes: node.children })}</p>,
    heading: ({ node, nodesToJSX }) => (
      <Heading level={node.level} id={node.id}>
        {nodesToJSX({ nodes: node.children })}
      </Heading>
    ),
    list: ({ node, nodesToJSX }) =>
      node.tag === 'ol' ? (
        <ol start={node.start === 1 ? undefined : node.start}>{nodesToJSX({ nodes: node.children })}</ol>
      ) : (
        <ul>{nodesToJSX({ nodes: node.children })}</ul>
      ),
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    link: ({ node, nodesToJSX }) => {
      const words = nodesToJSX({ nodes: node.children })
      return node.href === null ? <>{words}</> : <a href={node.href}>{words}</a>
    },
    linebreak: <br />,
    text: ({ node }) => {
      const words = cited(node.text, references)
      const slanted = node.format & ITALIC ? <em>{words}</em> : words
      return node.format & BOLD ? <strong>{slanted}</strong> : <>{slanted}</>
    },
    drawn: ({ node }) => node.element,
  }
}

/** Lexical's bits for the two formats that the editor offers. */
const BOLD = 1
const ITALIC = 2
