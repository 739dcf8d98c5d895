import type { PayloadRequest } from 'payload'
import { lintPage, lintProgramme } from '@/clinical/lint'
import type { Finding } from '@/clinical/lint/finding'
import { exerciseOf } from '@/fields/read-exercise'
import { exercisesNamedIn, programmeOf } from '@/fields/read-programme'
import type { Missing, PublishCheck } from '@/fields/refuse-unready'
import type { Article } from '@/payload-types'
import { outlineOf } from './page-outline'

/** What the clinical linter calls blocking, on the field that the editor sees. */
export const safetyOfGuide: PublishCheck<Article> = async (article, req) => {
  const page = lintPage(await outlineOf(article, req))
  const programme = await programmeFindings(article, req)
  return [...missingBy(page, 'body'), ...missingBy(programme, 'programme.phases')]
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

function missingBy(findings: Finding[], path: string): Missing[] {
  return findings.filter(({ severity }) => severity === 'block').map(({ message }) => ({ path, message }))
}
