import type { Reference } from '../../../clinical/exercise'
import { type TextNode, text } from '../../rich-text'

/** Names the source of what stands before it, by the label under which the guide lists it. */
export function cite(...references: Reference[]): TextNode {
  return text(` [${references.map(({ label }) => label).join('; ')}]`)
}
