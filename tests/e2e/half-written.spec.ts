import { expect, test } from './fixtures'
import { block, paragraph, richText } from './rich-text'
import { testServer } from './server'

/** Every block as it is when it was just put in, with one new row in each of its lists. */
const NEW_BLOCKS = [
  'careCard',
  'keyPoints',
  'doDontList',
  'warningCallout',
  'programme',
  'exerciseGroup',
  'exercise',
  'recoveryTimeline',
  'activitiesToAvoid',
  'reliefPositions',
  'figure',
  'table',
  'faq',
  'callToAction',
  'sources',
].map((kind, index) => {
  const row = [{}]
  const lists = {
    items: row,
    exercises: row,
    steps: row,
    positions: row,
    columns: row,
    rows: row,
    questions: row,
  }
  return block(kind, { id: `00000000000000000000a${index + 100}`, ...lists })
})

/** What the admin saves in the moment in which somebody has added a row everywhere and written nothing yet. */
const DRAFTS: [collection: string, path: string, fields: object][] = [
  [
    'articles',
    '/guides/half-written',
    {
      title: 'Half-written',
      keyPoints: [{}],
      body: richText(paragraph('The first line.'), ...NEW_BLOCKS),
      programme: { safeIf: [{}], phases: [{}, { items: [{}, { kind: 'group' }, { kind: 'activity' }] }] },
      references: [{}],
    },
  ],
  [
    'exercises',
    '/exercises/half-written',
    {
      name: 'Half-written',
      steps: [{}],
      stopRules: [{}],
      contraindications: [{}],
      alternatives: [{}],
      media: [{}],
    },
  ],
  [
    'authors',
    '/authors/half-written',
    { name: 'Half-written', registrations: [{}], qualifications: [{}], links: [{}] },
  ],
  [
    'service-areas',
    '/areas/staffordshire/half-written',
    {
      place: 'Half-written',
      county: 'Staffordshire',
      facts: [{}],
      coverage: [{}],
      clinicians: [{}],
      faqs: [{}],
      towns: [{}],
    },
  ],
  ['services', '/services/half-written', { title: 'Half-written', faqs: [{}] }],
  ['pages', '/half-written', { title: 'Half-written' }],
]

for (const [collection, path, fields] of DRAFTS) {
  test(`a half-written draft of ${collection} has a preview`, async ({ api, enter, page, practice }) => {
    await api.createDraft(collection, { site: practice.id, ...fields })
    await enter(page, practice.accounts.editor)
    const answer = await page.goto(`${testServer().adminUrl}/preview/${practice.slug}${path}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Half-written')
    await expect(page.getByRole('main')).not.toContainText(/undefined|NaN|\[object/)
  })
}
