import { type Line, lines } from './blocks'
import { type Ref, ref } from './reference-marker'
import { type RichText, link, paragraph, richText } from './rich-text'

export type DemoAuthor = {
  site: Ref
  sharedWith: Ref[]
  slug: string
  name: string
  professionalTitle: string
  /** Without numbers: the source states none. */
  registrations: { body: 'HCPC' | 'CSP' }[]
  biography: RichText
  interests: Line[]
  areasCovered: Line[]
  languages: Line[]
}

/**
 * Only what the page that this guide comes from says of its author. It gives years of experience but no year, from
 * which alone experience may be computed, so there is none here.
 */
export const authors: DemoAuthor[] = [
  {
    site: ref('sites', 'moorlands'),
    sharedWith: [ref('sites', 'cheshire-east')],
    slug: 'lizzie-thornton',
    name: 'Lizzie Thornton',
    professionalTitle: 'Specialist community physiotherapist',
    registrations: [{ body: 'HCPC' }, { body: 'CSP' }],
    biography: richText(
      paragraph(
        'Lizzie Thornton is a specialist community physiotherapist. She treats people with sciatica and back pain.',
      ),
      paragraph(
        'She is registered with the Health and Care Professions Council (HCPC). She is a member of the Chartered Society of Physiotherapy (CSP).',
      ),
      paragraph('She visits people at home across the Staffordshire Moorlands and Cheshire East.'),
      paragraph(
        'This profile is part of a demonstration. It repeats what a public web page says, and she has not checked the texts of this website. You can ',
        link('https://www.hcpc-uk.org/check-the-register/', 'check any physiotherapist on the HCPC register'),
        '.',
      ),
    ),
    interests: lines('Sciatica', 'Back pain', 'Home visits'),
    areasCovered: lines('Staffordshire Moorlands', 'Cheshire East'),
    languages: [],
  },
]
