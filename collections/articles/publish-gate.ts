import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { lintPage, lintProgramme } from '@/clinical/lint'
import type { Finding } from '@/clinical/lint/finding'
import { exerciseOf } from '@/fields/read-exercise'
import { exercisesNamedIn, programmeOf } from '@/fields/read-programme'
import type { Article } from '@/payload-types'
import { outlineOf } from './page-outline'

type Refusal = { path: string; message: string }

/**
 * Stands between a draft and patients: what the clinical linter calls blocking is refused, on the field that the
 * editor sees. Drafts are never held back, so that work can be saved at any state.
 */
export const refuseUnsafeGuide: CollectionBeforeChangeHook<Article> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published') return data
  const article = { ...originalDoc, ...data } as Article
  const page = lintPage(await outlineOf(article, req))
  const programme = await programmeFindings(article, req)
  const errors = [...refusalsOf(page, () => 'body'), ...refusalsOf(programme, () => 'programme.phases')]
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors })
  return data
}

async function programmeFindings(article: Article, req: PayloadRequest): Promise<Finding[]> {
  const programme = programmeOf(article.programme)
  if (programme.phases.length === 0) return []
  // Whether the site may use these exercises was settled by `guardReferences`.
  const { docs } = await req.payload.find({
    collection: 'exercises',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { id: { in: exercisesNamedIn(programme) } },
  })
  return lintProgramme(
    programme,
    docs.map((doc) => ({ ...exerciseOf(doc), slug: doc.id })),
  )
}

function refusalsOf(findings: Finding[], pathOf: (finding: Finding) => string): Refusal[] {
  return findings
    .filter(({ severity }) => severity === 'block')
    .map((finding) => ({ path: pathOf(finding), message: finding.message }))
}
