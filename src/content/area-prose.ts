import type { Prose } from '@/checks/likeness'
import { paragraphsIn } from '@/fields/read-paragraphs'
import { questionsOf, textsOf } from '@/fields/read-texts'
import type { ServiceArea } from '@/payload-types'

/** What of an area is its own prose. A draft may lack any of it. */
export type AreaText = {
  [Name in 'place' | 'county' | 'towns' | 'intro' | 'body' | 'faqs']?: ServiceArea[Name] | null
}

/**
 * The prose of an area's page, by which it is compared with others. Facts come with sources and may well be true of two
 * places; what to have ready for a visit is the same everywhere.
 */
export function areaProse({ place, county, towns, intro, body, faqs }: AreaText): Prose {
  // "Cheadle (Staffordshire)" is "Cheadle" in its own text.
  const [name] = place?.split('(') ?? []
  return {
    names: [place, name, county, ...textsOf(towns)].flatMap((each) => each ?? []),
    paragraphs: [
      ...paragraphsIn(intro),
      ...paragraphsIn(body),
      ...questionsOf(faqs).flatMap(({ question, answer }) => [question, answer]),
    ],
  }
}
