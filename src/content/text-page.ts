import type { Page } from '@/payload-types'
import { blockContextOf } from './block-context'
import { loadDocuments } from './documents'
import type { TextPageModel } from './models'
import { homeLink, pageModelOf } from './page-model'
import { pictureOf } from './picture'
import type { SiteReader } from './site-reader'
import { textOrNull } from '@/fields/read-texts'

/** A page of text with everything that its blocks refer to. */
export async function textPageOf(page: Page, reader: SiteReader): Promise<TextPageModel> {
  const documents = await loadDocuments(reader, [{ collection: 'pages', doc: page }])
  const isHome = page.kind === 'home'
  return {
    ...pageModelOf({
      reader,
      target: isHome ? { page: 'home' } : { page: 'page', slug: page.slug },
      title: page.title,
      description: page.summary,
      seo: page.seo,
      documents,
      updatedAt: page.updatedAt,
      breadcrumb: isHome ? [] : [homeLink],
    }),
    kind: page.kind,
    summary: textOrNull(page.summary),
    picture: pictureOf(documents.get('media', page.image)),
    body: page.body ?? null,
    blocks: blockContextOf({ site: reader.site, documents, references: page.references }),
  }
}
