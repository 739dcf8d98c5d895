import type { Api } from './api'
import type { Practice } from './practice'
import { block, paragraph, richText } from './rich-text'

/** Puts a guide into a practice as a draft that lacks nothing but what the test is about, and returns it. */
export async function makeGuideDraft(api: Api, practice: Practice, { title, slug, blocks = [] }: GuideDraft) {
  const doc = await api.create('articles', {
    site: practice.id,
    title,
    slug,
    summary: 'What you can do at home when your back hurts.',
    condition: 'Back pain',
    audience: 'patients',
    bodyRegions: ['lower-back'],
    author: practice.author.id,
    clinicalReviewer: practice.reviewer.id,
    lastReviewed: '2026-11-03T12:00:00.000Z',
    conflictOfInterest: 'None.',
    references: [{ label: 'NICE NG59', kind: 'guideline', title: 'Low back pain', publisher: 'NICE' }],
    // It ends in a paragraph, where a test can go on writing.
    body: richText(
      paragraph('Keep moving, a little at a time.'),
      ...blocks,
      paragraph('Ask if you are not sure.'),
    ),
    _status: 'draft',
  })
  return { id: doc.id, slug: String(doc.slug), title }
}

type GuideDraft = { title: string; slug?: string; blocks?: ReturnType<typeof block>[] }

/** The emergency notice for the lower back, as a block. */
export async function emergencyNotice(api: Api) {
  const notice = await api.findBySlug('safety-notices', 'lower-back-emergency')
  return block('careCard', { notice: notice.id })
}
