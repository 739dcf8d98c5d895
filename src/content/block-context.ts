import type { ProgrammeFields, SourceRows } from '@/payload-types'
import type { Documents } from './documents'
import { exerciseModelOf } from './exercise-model'
import { hrefOf } from './href'
import type { BlockContext, SiteModel } from './models'
import { noticeOf } from './notice'
import { pictureOf } from './picture'
import { programmeModelOf } from './programme'
import { sourcesOf } from '@/fields/read-sources'

/** What the blocks of a document may ask for, resolved from the documents that were loaded for it. */
export function blockContextOf({
  site,
  documents,
  programme,
  references,
}: {
  site: SiteModel
  documents: Documents
  programme?: ProgrammeFields | null
  references?: SourceRows | null
}): BlockContext {
  const exercise: BlockContext['exercise'] = (id) => {
    const doc = documents.get('exercises', id)
    return doc && exerciseModelOf(doc, documents)
  }
  return {
    site,
    exercise,
    picture: (id) => pictureOf(documents.get('media', id)),
    notice: (id) => noticeOf(documents.get('safety-notices', id), site.region),
    href: (link) => hrefOf(link, documents, site.contact.telephone),
    programme: programmeModelOf(programme, exercise),
    references: sourcesOf(references),
  }
}
