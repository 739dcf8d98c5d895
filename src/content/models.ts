import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import type { Dose } from '@/clinical/dose'
import type { Exercise, Reference } from '@/clinical/exercise'
import type { CoverageEntry } from '@/postcodes/coverage'
import type { PainRule, Phase, ProgrammeItem } from '@/clinical/programme'
import type { ChosenFigure } from '@/fields/read-figure'
import type { UkRegion } from '@/clinical/uk-regions'

/**
 * What pages are made of: plain data with every reference resolved, every address final and everything that the site
 * may not show left out. Views take these and nothing else.
 */

export type RichText = SerializedEditorState

export type SiteModel = {
  id: string
  slug: string
  name: string
  strapline: string | null
  demonstration: boolean
  region: UkRegion
  contact: { telephone: string | null; email: string | null; locality: string | null; county: string | null }
  openingHours: { days: Day[]; opens: string; closes: string }[]
  /** How long messages from the contact page are kept, in days; null where patients cannot write any. */
  enquiries?: { keepDays: number } | null
  theme: {
    primary: string
    onPrimary: string
    accent: string
    background: string
    text: string
    corners?: 'square' | 'soft' | 'round' | null
  }
  logo: PictureModel | null
  /** Postcodes that belong to no area. */
  coverage: CoverageEntry[]
  navigation: LinkModel[]
  footer: LinkModel[]
  seo: { title: string | null; description: string | null }
  legalText: string | null
  /** When the practice's own settings last changed, as an ISO time. */
  updatedAt: string
  /** The site's home address, such as `https://www.example-physio.co.uk/`. */
  home: string
}

export type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

export type LinkModel = { label: string; href: string }

export type PictureModel = {
  /** Empty for a decorative picture. */
  alt: string
  caption: string | null
  credit: string | null
  width: number
  height: number
  /** The same picture in several widths, smallest first; always at least one. */
  sources: { href: string; width: number }[]
  /** Per cent from the left and from the top: what must stay visible when the picture is cut. */
  focal: { x: number; y: number }
  /** Of the largest file, which is what a patient who saves a page has to fetch. */
  bytes?: number | null
}

/** What every page has: its place on the site and its head. */
export type PageModel = {
  /** Path on the site, such as `/guides/sciatica-exercises`. */
  path: string
  title: string
  /** For the head and for search results. */
  seo: { title: string; description: string | null; image: PictureModel | null; noindex: boolean }
  /** The one address that search engines should keep: the owner's, for a borrowed document. */
  canonical: string
  /** From the home page down to this page's parent. */
  breadcrumb: LinkModel[]
  updatedAt: string | null
  /** The parts of the body that the page is about, in words: by them, a search is narrowed. */
  topics?: string[]
  /** What the page was made from: `collection:id` for documents, `collection:*` for lists. */
  reads: string[]
}

export type NoticeModel = {
  level: 'emergency' | 'urgent' | 'nonUrgent'
  /** The wording for the site's part of the UK. */
  heading: string
  items: string[]
  afterText: string | null
  references: Reference[]
}

export type ExerciseModel = Omit<Exercise, 'easier' | 'harder' | 'alternatives'> & {
  id: string
  href: string
  /** From the library of figures. */
  drawing: ChosenFigure | null
  pictures: { picture: PictureModel; caption: string | null }[]
  easier: LinkModel[]
  harder: LinkModel[]
  alternatives: { when: Exercise['alternatives'][number]['when']; exercise: LinkModel }[]
  /** The phases of this very page's programme that ask for it, as jump links. */
  phases?: LinkModel[]
  /** Where this very page shows it first: in the block with that id, at a jump mark. */
  mark?: { block: string; id: string }
  /** What this very page says once for all of its exercises, word for word as they say it, and where. */
  sharedSafety?: { safety: { stop: string[]; doNot: string[]; askFirst: string[] }; href: string }
}

export type PersonModel = {
  id: string
  name: string
  href: string
  professionalTitle: string
  photo: PictureModel | null
  registrations: RegistrationModel[]
}

export type RegistrationModel = {
  body: string
  number: string | null
  /** Where anybody can check the entry. */
  registerUrl: string | null
  checkedOn: string | null
  expiresOn: string | null
}

export type ProgrammeModel = {
  painRule: PainRule | null
  safeIf: string[]
  notIf: string[]
  phases: (Omit<Phase, 'items'> & {
    items: ProgrammeItemModel[]
    minutesPerDay: { min: number; max: number } | null
  })[]
}

export type ProgrammeItemModel = Pick<ProgrammeItem, 'change' | 'note'> & {
  label: string
  href: string | null
  /** The dose that holds in this phase; for a group, one line an exercise. */
  doses: { name: string | null; href: string | null; dose: Dose; exercise: ExerciseModel | null }[]
}

/** What the blocks of a text may ask for while they are drawn. Null where the site may not show it. */
export type BlockContext = {
  site: SiteModel
  exercise: (id: unknown) => ExerciseModel | null
  picture: (id: unknown) => PictureModel | null
  notice: (id: unknown) => NoticeModel | null
  /** The address of a link field or of an internal link in rich text. */
  href: (link: unknown) => string | null
  programme: ProgrammeModel | null
  references: Reference[]
}

export type ArticleModel = PageModel & {
  condition: string
  summary: string
  bodyRegions: string[]
  audience: 'patients' | 'carers' | 'clinicians'
  keyPoints: string[]
  hero: PictureModel | null
  heroCaption: string | null
  body: RichText
  blocks: BlockContext
  author: PersonModel | null
  reviewer: PersonModel | null
  /** ISO dates. */
  lastReviewed: string | null
  nextReviewDue: string | null
  conflictOfInterest: string | null
  references: Reference[]
  /** The practice that owns a borrowed guide. */
  borrowedFrom: LinkModel | null
}

export type ExercisePageModel = PageModel & {
  exercise: ExerciseModel
  guides: LinkModel[]
  /** What to look out for before the exercise, and in its player. */
  notices: NoticeModel[]
}

/** Everything that a plan may be made of. */
export type PlanPageModel = PageModel & {
  exercises: ExerciseModel[]
  notices: { notice: NoticeModel; bodyRegions: Exercise['bodyRegions'] }[]
}

export type AuthorModel = PageModel & {
  person: PersonModel
  biography: RichText | null
  blocks: BlockContext
  qualifications: { title: string; institution: string | null; year: number | null }[]
  yearsOfExperience: number | null
  interests: string[]
  areas: LinkModel[]
  areasInWords: string[]
  languages: string[]
  links: LinkModel[]
  guides: ArticleSummary[]
}

export type AreaModel = PageModel & {
  place: string
  county: string
  parent: LinkModel | null
  intro: RichText | null
  body: RichText | null
  blocks: BlockContext
  coverage: CoverageEntry[]
  postcodeCheck: PostcodeCheckModel | null
  towns: string[]
  clinicians: { person: PersonModel; days: Day[] }[]
  travelNote: string | null
  facts: { fact: string; source: { title: string; publisher: string; url: string | null; date: string } }[]
  homeVisitChecklist: string[]
  faqs: { question: string; answer: string }[]
  nearby: LinkModel[]
  position: PositionModel | null
  /** The practice's other places, in no order. */
  others: AreaSummary[]
}

/** Where the whole practice comes, as `coverageText` writes it, with its areas by their numbers there. */
export type PostcodeCheckModel = {
  coverage: string
  areas: { place: string; href: string; visitors: { name: string; days: Day[] }[] }[]
  telephone: string | null
  contactPage: LinkModel | null
}

export type ServiceModel = PageModel & {
  summary: string
  picture: PictureModel | null
  body: RichText | null
  blocks: BlockContext
  faqs: { question: string; answer: string }[]
  areas: LinkModel[]
}

/** Home, about, contact and legal pages. */
export type TextPageModel = PageModel & {
  kind: 'home' | 'about' | 'contact' | 'legal'
  summary: string | null
  picture: PictureModel | null
  body: RichText | null
  blocks: BlockContext
}

export type HomeModel = TextPageModel & {
  postcodeCheck: PostcodeCheckModel | null
  guides: ArticleSummary[]
  services: ServiceSummary[]
  areas: AreaSummary[]
}

export type ArticleSummary = {
  title: string
  href: string
  summary: string
  condition: string
  borrowed: boolean
}
export type ExerciseSummary = {
  drawing: ChosenFigure | null
  name: string
  plainName: string
  href: string
  purpose: string
  category: Exercise['category']
  startPosition: Exercise['startPosition']
}
export type PersonSummary = PersonModel
export type ServiceSummary = { title: string; href: string; summary: string }
export type AreaSummary = {
  place: string
  county: string
  countyHref: string
  href: string
  coverage: AreaModel['coverage']
  position: PositionModel | null
}

/** In degrees; `source` says who says so, in a few words. */
export type PositionModel = { latitude: number; longitude: number; source: string }

export type ListModel<T> = PageModel & { items: T[] }
export type CountyModel = PageModel & { county: string; areas: AreaSummary[] }
