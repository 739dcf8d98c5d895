import { pressUps } from '@/blocks/exercise/fixture'
import { fixtureContext } from '@/blocks/block-fixture'
import { references } from '@/blocks/sources/fixture'
import type { ArticleModel, ExercisePageModel, PageModel, RichText, SiteModel } from '@/content/models'
import { graphText, type Describe } from '@/structured-data/graph'
import { author, exercisePage as exercise, guide as plainGuide, practice, reviewer } from '../ui/pages/models'
import type { Read } from './vocabulary-problems'

/** A practice with opening hours as the admin takes them. */
export const openPractice: SiteModel = {
  ...practice,
  strapline: 'We come to you.',
  openingHours: [{ days: ['monday', 'friday'], opens: '09:00', closes: '17:30' }],
}

const body = {
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [] },
      { type: 'block', fields: { blockType: 'exerciseGroup', exercises: [{ exercise: 'exercise-1' }] } },
      { type: 'block', fields: { blockType: 'exercise', exercise: 'exercise-1' } },
      { type: 'block', fields: { blockType: 'exercise', exercise: 'withdrawn' } },
    ],
  },
} as unknown as RichText

/** A guide with an exercise, which nobody has reviewed. */
export const guide: ArticleModel = {
  ...plainGuide,
  updatedAt: '2026-11-22T10:00:00.000Z',
  body,
  blocks: fixtureContext({ references, exercise: (id) => (id === 'exercise-1' ? pressUps : null) }),
  breadcrumb: [
    { label: 'Home', href: '/' },
    { label: 'Guides', href: '/guides' },
  ],
}

export const reviewedGuide: ArticleModel = {
  ...guide,
  author,
  reviewer,
  lastReviewed: '2026-02-01',
  nextReviewDue: '2028-02-01',
}

export const exercisePage: ExercisePageModel = { ...exercise, updatedAt: '2026-11-22T10:00:00.000Z' }

/** The graph of a page as a machine reads it. */
export function read<Model extends PageModel>(
  describe: Describe<Model>,
  page: Model,
  site: SiteModel = openPractice,
): Read {
  return JSON.parse(graphText(describe(page, site))) as Read
}
