import type { BlockContext } from '@/content/models'
import type { Config } from '@/payload-types'
import type { HeadingLevel } from '@/ui/heading'

export type BlockType = keyof Config['blocks']

export type BlockOf<T extends BlockType> = Config['blocks'][T]

/** What every block's view is given. */
export type ViewProps<T extends BlockType> = {
  /** As somebody wrote it: in a draft any field may still be empty. Read it through `written.ts`. */
  block: BlockOf<T>
  context: BlockContext
  /** The level of the block's own heading where it stands in the page. */
  level: HeadingLevel
  /** Unique in the page, for jump links and for naming regions. */
  id: string
}
