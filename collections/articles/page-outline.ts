import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/payload'
import type { OutlineBlock, PageOutline } from '@/clinical/page-outline'
import { blocksIn, type StoredBlock } from '@/fields/blocks-in'
import { textsOf } from '@/fields/read-texts'
import type { Article, SafetyNotice } from '@/payload-types'

/** What the safety rules look at: the guide's body regions and its blocks in reading order. */
export async function outlineOf(article: Article, req: PayloadRequest): Promise<PageOutline> {
  const blocks = blocksIn(article.body)
  const levels = await noticeLevels(blocks, req)
  return {
    bodyRegions: article.bodyRegions ?? [],
    blocks: blocks.map((block) => outlineBlockOf(block, levels)),
  }
}

function outlineBlockOf(block: StoredBlock, levels: Map<string, SafetyNotice['level']>): OutlineBlock {
  switch (block.blockType) {
    case 'careCard': {
      const level = levels.get(idOf(block.notice) ?? '')
      return level ? { kind: 'careCard', level } : { kind: 'other' }
    }
    case 'exercise':
    case 'exerciseGroup':
    case 'programme':
      return { kind: 'exercise' }
    case 'warningCallout':
      return { kind: 'warningCallout' }
    case 'doDontList': {
      const items = textsOf(Array.isArray(block.items) ? block.items : [])
      return { kind: block.kind === 'dont' ? 'doNotList' : 'doList', items }
    }
    default:
      return { kind: 'other' }
  }
}

async function noticeLevels(blocks: StoredBlock[], req: PayloadRequest) {
  const ids = blocks.flatMap(({ blockType, notice }) =>
    blockType === 'careCard' ? (idOf(notice) ?? []) : [],
  )
  if (ids.length === 0) return new Map<string, SafetyNotice['level']>()
  // Every practice may place every notice, so nobody's rights are in question.
  const { docs } = await req.payload.find({
    collection: 'safety-notices',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, level }) => [id, level]))
}
