import type { BlockContext } from '@/content/models'
import type { ContentsEntry } from '@/ui/contents-list'
import type { PlacedNode } from './place-nodes'

/** The signs of an emergency, the plan and the exercises: the first of each, as an entry with its jump mark. */
export function landmarksOf(placed: readonly PlacedNode[], context: BlockContext): ContentsEntry[] {
  return kinds.flatMap(({ text, isAt }) => {
    const found = placed.find((node) => node.type === 'block' && isAt(node, context))
    return found?.type === 'block' ? [{ id: found.id, text }] : []
  })
}

type PlacedBlock = Extract<PlacedNode, { type: 'block' }>

const kinds: { text: string; isAt: (placed: PlacedBlock, context: BlockContext) => boolean }[] = [
  {
    text: 'When to call 999',
    isAt: ({ block }, { notice }) =>
      block.blockType === 'careCard' && notice(block.notice)?.level === 'emergency',
  },
  { text: 'Your plan', isAt: ({ block }) => block.blockType === 'programme' },
  {
    text: 'The exercises',
    isAt: ({ block }) => block.blockType === 'exerciseGroup' || block.blockType === 'exercise',
  },
]
