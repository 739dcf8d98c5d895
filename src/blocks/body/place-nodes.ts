import type { BlockContext } from '@/content/models'
import type { HeadingLevel } from '@/ui/heading'
import type { BlockOf, BlockType } from '../view-props'
import { isBlockType, placeOf } from '../views'
import { words } from '../written'
import { jumpMarks } from './jump-marks'
import { plainText, type HeadingNode, type ListNode, type ParagraphNode } from './nodes'
import { readInline, readList } from './read-inline'
import { isUnread, topNodesOf, type Unread } from './unread'

export type PlacedNode =
  | ParagraphNode
  | HeadingNode
  | ListNode
  | { type: 'block'; block: BlockOf<BlockType>; level: HeadingLevel; id: string }

/**
 * Reads a stored text and gives every heading and block its level and its jump mark. Levels never skip a step: a
 * third-level heading without a second-level one above it becomes one. Nodes that are unknown or empty are left out.
 *
 * @param text whatever the database holds; anything that is no text has no nodes
 * @param shows whether a block has anything to show; one that has not takes no part in the outline
 * @param prefix for the jump marks, where a page has several texts
 */
export function placeNodes({
  text,
  href,
  shows,
  prefix,
}: {
  text: unknown
  href: BlockContext['href']
  shows: (block: BlockOf<BlockType>) => boolean
  prefix: string
}): PlacedNode[] {
  const mark = jumpMarks(prefix)
  // The page's own heading stands above the text.
  let current: HeadingLevel = 1

  const placeHeading = (node: Unread): PlacedNode[] => {
    const children = readInline(node, href)
    const content = plainText(children)
    if (!content) return []
    const wanted = levels[String(node.tag)] ?? 4
    const level = Math.min(wanted, current + 1) as HeadingNode['level']
    current = level
    return [{ type: 'heading', version: 1, level, id: mark(content), children }]
  }

  const placeBlock = (node: Unread): PlacedNode[] => {
    const block = blockOf(node)
    if (!block || !shows(block)) return []
    const isSection = placeOf(block.blockType) === 'section'
    const level = isSection ? 2 : oneBelow[current]
    if (isSection) current = 2
    return [{ type: 'block', block, level, id: mark(headingOf(block) || block.blockType) }]
  }

  return topNodesOf(text).flatMap((node): PlacedNode[] => {
    switch (node.type) {
      case 'paragraph': {
        const children = readInline(node, href)
        return plainText(children) ? [{ type: 'paragraph', version: 1, children }] : []
      }
      case 'heading':
        return placeHeading(node)
      case 'list': {
        const list = readList(node, href)
        return list ? [list] : []
      }
      case 'block':
        return placeBlock(node)
      default:
        return []
    }
  })
}

/** The words of a block's own heading; empty when it has none. */
export function headingOf(block: BlockOf<BlockType>): string {
  return 'heading' in block ? words(block.heading) : ''
}

/** The fields of a block. What they hold is for its view to read with care (`written.ts`). */
function blockOf(node: Unread): BlockOf<BlockType> | null {
  const { fields } = node
  return isBlock(fields) ? fields : null
}

function isBlock(fields: unknown): fields is BlockOf<BlockType> {
  return isUnread(fields) && isBlockType(fields.blockType)
}

const levels: Partial<Record<string, HeadingNode['level']>> = { h1: 2, h2: 2, h3: 3 }

const oneBelow = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 } as const
