import { yearsOfExperience } from '@/clinical/registration'
import { articleSummaryOf } from './article-summary'
import { areaLinkOf } from './area-summary'
import { blockContextOf } from './block-context'
import { loadDocuments } from './documents'
import { findOwnFirst } from './find-own-first'
import type { AuthorModel } from './models'
import { ownerOf } from './owner'
import { homeLink, pageModelOf } from './page-model'
import { personOf } from './person'
import type { SiteReader } from './site-reader'
import { textsOf } from '@/fields/read-texts'

/** The author with this slug and what they wrote on this site, or null. */
export async function findAuthor(reader: SiteReader, slug: string): Promise<AuthorModel | null> {
  const author = await findOwnFirst(reader, 'authors', slug)
  if (!author) return null
  const documents = await loadDocuments(reader, [{ collection: 'authors', doc: author }])
  const articles = await reader.find('articles', { where: { author: { equals: author.id } }, sort: 'title' })
  const owner = await ownerOf(author, reader)
  return {
    ...pageModelOf({
      reader,
      target: { page: 'author', slug: author.slug },
      title: author.name,
      description: author.professionalTitle,
      seo: author.seo,
      documents,
      updatedAt: author.updatedAt,
      owner,
      breadcrumb: [homeLink, { label: 'Our people', href: '/authors' }],
    }),
    person: personOf(author, documents),
    biography: author.biography ?? null,
    blocks: blockContextOf({ site: reader.site, documents }),
    qualifications: (author.qualifications ?? []).map(({ title, institution, year }) => ({
      title,
      institution: institution ?? null,
      year: year ?? null,
    })),
    yearsOfExperience: author.practisingSince ? yearsOfExperience(author.practisingSince, new Date()) : null,
    interests: textsOf(author.interests),
    areas: (author.visitedAreas ?? []).flatMap((id) => areaLinkOf(documents.get('service-areas', id))),
    areasInWords: textsOf(author.areasCovered),
    languages: textsOf(author.languages),
    links: (author.links ?? []).map(({ label, url }) => ({ label, href: url })),
    guides: articles.map((article) => articleSummaryOf(article, reader)),
  }
}
