import { RichText, type JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { ReactElement } from 'react'
import type { BlockContext, RichText as StoredText } from '@/content/models'
import type { ContentsEntry } from '@/ui/contents-list'
import { converters } from './body/converters'
import { withLocalExercises, type LocalExercises } from './body/local-exercises'
import { plainText, type TopNode } from './body/nodes'
import { landmarksOf } from './body/landmarks'
import { headingOf, placeNodes, type PlacedNode } from './body/place-nodes'
import { phaseEntries } from './programme/phase-id'
import { SharedRules } from './exercise/shared-rules'
import type { BlockOf, BlockType } from './view-props'
import { drawBlock, placeOf } from './views'

export type ReadBody = {
  content: ReactElement
  /** The second-level headings, with the parts that are worth a jump link of their own. */
  outline: ContentsEntry[]
  /** Where what readers look for first begins, for those kinds that the text has. */
  landmarks: ContentsEntry[]
  /** The kinds of block that the text shows. */
  shows: ReadonlySet<BlockType>
}

/** A stored text with its blocks; nothing at all for one without a word. */
export function Body(props: { text: StoredText | null; context: BlockContext; prefix?: string }) {
  return readBody(props)?.content ?? null
}

/**
 * Reads a stored text: what it shows, and the outline for "On this page". Total over whatever the database holds:
 * nodes that are unknown, broken or empty are left out.
 *
 * @param prefix for the jump marks, where a page has several texts
 * @returns null for a text without a word
 */
export function readBody({
  text,
  context,
  prefix = '',
}: {
  text: StoredText | null
  context: BlockContext
  prefix?: string
}): ReadBody | null {
  const placed = placeNodes({ text, href: context.href, shows: showsOf(context), prefix })
  const local = withLocalExercises(
    context,
    placed.filter((node) => node.type === 'block'),
    new Set(placed.flatMap((node) => ('id' in node ? [node.id] : []))),
  )
  const drawn = placed.flatMap((node) => drawNode(node, local))
  if (drawn.length === 0) return null
  return {
    content: <div className="prose">{draw(drawn, context)}</div>,
    outline: outlineOf(drawn, local.context),
    landmarks: landmarksOf(placed, local.context),
    shows: new Set(drawn.flatMap(({ source }) => (source.type === 'block' ? [source.block.blockType] : []))),
  }
}

type Drawn = { source: PlacedNode; node: TopNode }

/** Whether a block has anything to show. The list of sources stands once in a page, as its jump marks do. */
function showsOf(context: BlockContext): (block: BlockOf<BlockType>) => boolean {
  let listsSources = false
  return (block) => {
    if (block.blockType === 'sources' && listsSources) return false
    const shows = drawBlock({ block, context, level: 2, id: '' }) !== null
    if (block.blockType === 'sources') listsSources = shows
    return shows
  }
}

function drawNode(source: PlacedNode, { context, rules }: LocalExercises): Drawn[] {
  if (source.type !== 'block') return [{ source, node: source }]
  const { block, level, id } = source
  const element = drawBlock({ block, context, level, id })
  if (!element) return []
  const isAfterRules = rules?.before === id
  return [
    {
      source,
      node: {
        type: 'drawn',
        version: 1,
        element: isAfterRules ? (
          <>
            <SharedRules safety={rules.safety} level={level} id={rules.id} />
            {element}
          </>
        ) : (
          element
        ),
      },
    },
  ]
}

function draw(drawn: readonly Drawn[], { references }: BlockContext) {
  const children = drawn.map(({ node }) => node)
  const data: SerializedEditorState = {
    root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
  }
  return <RichText data={data} converters={converters(references) as JSXConverters} disableContainer />
}

function outlineOf(drawn: readonly Drawn[], { programme }: BlockContext): ContentsEntry[] {
  const entries: (ContentsEntry & { parts: ContentsEntry[] })[] = []
  for (const { source } of drawn) {
    if (source.type === 'heading' && source.level === 2) {
      entries.push({ id: source.id, text: plainText(source.children), parts: [] })
    }
    if (source.type !== 'block') continue
    const place = placeOf(source.block.blockType)
    const parts = source.block.blockType === 'programme' ? phaseEntries(programme, source.id) : []
    const entry = { id: source.id, text: headingOf(source.block), parts }
    const section = entries.at(-1)
    if (!entry.text || place === 'part') continue
    if (place === 'listed' && section) section.parts.push(entry)
    else entries.push(entry)
  }
  return entries
}
