import type { TextPageModel } from '@/content/models'
import type { Describe } from './graph'
import { identifiersOf, mention } from './identifiers'
import { practice } from './practice'
import { webPage } from './web-page'

/** An about, contact or legal page. The contact page shows how to reach the practice, so it describes it in full. */
export const describeTextPage: Describe<TextPageModel> = (page, site) => {
  const ids = identifiersOf(page, site)
  const isAboutPractice = page.kind !== 'legal'
  return [
    webPage({
      page,
      site,
      type: types[page.kind],
      more: { about: isAboutPractice ? mention(ids.practice) : null },
    }),
    ...(page.kind === 'contact' ? [practice({ site, id: ids.practice })] : []),
  ]
}

const types: Record<TextPageModel['kind'], string> = {
  home: 'WebPage',
  about: 'AboutPage',
  contact: 'ContactPage',
  legal: 'WebPage',
}
