import { describe, expect, it } from 'vitest'
import { describeArea } from '@/structured-data/area'
import { describeExercise } from '@/structured-data/exercise'
import { describeGuide } from '@/structured-data/guide'
import { describeHome } from '@/structured-data/home'
import { describeProfile } from '@/structured-data/profile'
import { describeService } from '@/structured-data/service'
import { describeTextPage } from '@/structured-data/text-page'
import { describeList, describePage } from '@/structured-data/web-page'
import { picture } from '@/blocks/figure/fixture'
import type { AuthorModel, ExercisePageModel } from '@/content/models'
import { area, demonstration, home, pageOf, profile, reviewer, service, textPage } from '../ui/pages/models'
import { exercisePage, guide, openPractice, read, reviewedGuide } from './models'
import { readVocabulary } from './vocabulary'
import { vocabularyProblems, type Read } from './vocabulary-problems'

const vocabulary = readVocabulary()

/** With everything that an editor may fill in. */
const fullExercise: ExercisePageModel = {
  ...exercisePage,
  exercise: {
    ...exercisePage.exercise,
    pictures: [{ picture, caption: null }],
    defaultDose: {
      sets: { min: 2, max: 3 },
      reps: { min: 8, max: 12 },
      rest: { min: 1, max: 1, unit: 'min' },
      sides: 'each',
      effort: { min: 4, max: 6 },
      frequency: { kind: 'perWeek', times: { min: 2, max: 3 } },
    },
  },
}

const fullProfile: AuthorModel = {
  ...profile,
  person: {
    ...profile.person,
    photo: picture,
    registrations: [
      ...profile.person.registrations,
      { body: 'CSP', number: null, registerUrl: null, checkedOn: null, expiresOn: null },
    ],
  },
  qualifications: [{ title: 'MSc Pain', institution: 'Example University', year: 2016 }],
  languages: ['English', 'Polish'],
  links: [{ label: 'Register', href: 'https://example.org/sam' }],
}

const faqs = [{ question: 'Is there parking?', answer: 'Yes.' }]
const leek = [{ label: 'Leek', href: '/areas/staffordshire/leek' }]

/** A website: every kind of page, as plain and as full as it can be. */
const pages: [name: string, graph: Read][] = [
  ['home', read(describeHome, home, { ...openPractice, logo: picture })],
  ['home of a demonstration', read(describeHome, home, { ...demonstration, openingHours: [] })],
  ['guide', read(describeGuide, guide)],
  ['reviewed guide', read(describeGuide, reviewedGuide)],
  ['guide for clinicians', read(describeGuide, { ...guide, audience: 'clinicians' })],
  ['guide without exercises', read(describeGuide, { ...guide, body: { ...guide.body, root: emptyRoot() } })],
  ['exercise', read(describeExercise, exercisePage)],
  ['exercise with all of a dose', read(describeExercise, fullExercise)],
  ['author', read(describeProfile, profile)],
  ['author with everything', read(describeProfile, fullProfile)],
  ['reviewer', read(describeProfile, { ...profile, ...pageOf('/authors/alex', 'Alex'), person: reviewer })],
  ['area', read(describeArea, area)],
  ['area without questions', read(describeArea, { ...area, faqs: [] })],
  ['service', read(describeService, { ...service, faqs, areas: leek })],
  ['contact', read(describeTextPage, textPage)],
  ['about', read(describeTextPage, { ...textPage, kind: 'about' })],
  ['privacy', read(describeTextPage, { ...textPage, kind: 'legal' })],
  ['list', read(describeList, pageOf('/guides', 'Condition guides'))],
  ['county', read(describeList, pageOf('/areas/staffordshire', 'Physiotherapy at home in Staffordshire'))],
  ['search', read(describePage, pageOf('/search', 'Search'))],
  ['plan', read(describePage, pageOf('/plan', 'Your plan'))],
]

describe('the structured data of a website', () => {
  it.each(pages)(
    'should keep to schema.org’s vocabulary and refer to what the site describes: %s',
    (_, graph) => {
      const site = pages.map(([, other]) => other)
      expect(vocabularyProblems(graph, { site, vocabulary })).toEqual([])
    },
  )
})

describe('the check against the vocabulary', () => {
  it.each([
    ['an unknown type', { '@type': 'PatientAudience' }, 'PatientAudience is no type.'],
    ['an unknown property', { '@type': 'Person', honest: 'yes' }, 'honest is no property.'],
    [
      'a property of something else',
      { '@type': 'ExercisePlan', contraindication: 'Pregnancy' },
      'ExercisePlan has no contraindication.',
    ],
    [
      'a superseded property',
      { '@type': 'MedicalWebPage', aspect: 'treatment' },
      'aspect is superseded by mainContentOfPage.',
    ],
    [
      'a text where a thing belongs',
      { '@type': 'WebPage', reviewedBy: 'Sam' },
      'reviewedBy takes Organization or Person, not "Sam".',
    ],
    [
      'a date in words',
      { '@type': 'WebPage', lastReviewed: '1 May 2026' },
      'lastReviewed takes Date, not "1 May 2026".',
    ],
    [
      'a member of another enumeration',
      { '@type': 'WebPage', specialty: 'https://schema.org/Monday' },
      'specialty takes Specialty, not "https://schema.org/Monday".',
    ],
    [
      'a reference that leads nowhere',
      { '@type': 'WebPage', author: { '@id': 'https://example.org/nobody' } },
      'author refers to {"@id":"https://example.org/nobody"}, which no page describes.',
    ],
  ])('should find %s', (_, node, problem) => {
    expect(vocabularyProblems(node, { site: [], vocabulary })).toEqual([problem])
  })
})

function emptyRoot(): typeof guide.body.root {
  return { ...guide.body.root, children: [] }
}
