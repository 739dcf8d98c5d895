import { loadDocuments } from './documents'
import { emergencyNotices } from './emergency-notices'
import { exerciseModelOf } from './exercise-model'
import { findOwnFirst } from './find-own-first'
import type { ExercisePageModel, LinkModel } from './models'
import { bodyRegionName } from '@/fields/body-regions'
import { referencesIn } from '@/fields/references-in'
import { blockSchemas } from '@/blocks/schemas'
import { articleSummaryOf } from './article-summary'
import { ownerOf } from './owner'
import { homeLink, pageModelOf } from './page-model'
import type { SiteReader } from './site-reader'

/** The exercise with this slug and the site's guides that use it, or null. */
export async function findExercise(reader: SiteReader, slug: string): Promise<ExercisePageModel | null> {
  const doc = await findOwnFirst(reader, 'exercises', slug)
  if (!doc) return null
  const documents = await loadDocuments(reader, [{ collection: 'exercises', doc }])
  const guides = await guidesUsing(doc.id, reader)
  const owner = await ownerOf(doc, reader)
  const exercise = exerciseModelOf(doc, documents)
  const notices = await emergencyNotices(reader, exercise.bodyRegions)
  return {
    ...pageModelOf({
      reader,
      target: { page: 'exercise', slug: doc.slug },
      title: doc.name,
      description: doc.purpose,
      updatedAt: doc.updatedAt,
      owner,
      breadcrumb: [homeLink, { label: 'Exercises', href: '/exercises' }],
    }),
    topics: exercise.bodyRegions.flatMap((region) => bodyRegionName(region) ?? []),
    exercise,
    guides,
    notices: notices.map(({ notice }) => notice),
  }
}

/** Blocks in rich text are no rows of the database, so the guides are looked through; a site has tens of them. */
async function guidesUsing(exerciseId: string, reader: SiteReader): Promise<LinkModel[]> {
  const { fields } = reader.payload.collections.articles.config
  const articles = await reader.find('articles', { sort: 'title' })
  return articles
    .filter((article) =>
      referencesIn({ fields, data: article, blocks: blockSchemas }).some(
        ({ collection, id }) => collection === 'exercises' && id === exerciseId,
      ),
    )
    .map((article) => {
      const { title, href } = articleSummaryOf(article, reader)
      return { label: title, href }
    })
}
