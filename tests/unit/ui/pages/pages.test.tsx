import { describe, expect, it } from 'vitest'
import { TextPage } from '@/app/(site)/[mode]/[site]/[page]/text-page'
import { Area } from '@/app/(site)/[mode]/[site]/areas/[county]/[place]/area'
import { AreaList } from '@/app/(site)/[mode]/[site]/areas/area-list'
import { Author } from '@/app/(site)/[mode]/[site]/authors/[slug]/author'
import { ExercisePage } from '@/app/(site)/[mode]/[site]/exercises/[slug]/exercise-page'
import { ExerciseList } from '@/app/(site)/[mode]/[site]/exercises/exercise-list'
import { GuideList } from '@/app/(site)/[mode]/[site]/guides/guide-list'
import { Home } from '@/app/(site)/[mode]/[site]/home'
import { Service } from '@/app/(site)/[mode]/[site]/services/[slug]/service'
import { NotFoundMessage } from '@/app/(site)/not-found-page'
import { pressUps } from '@/blocks/exercise/fixture'
import { headingsOf, hrefsOf, readsOf } from '../../blocks/rendered'
import {
  area,
  demonstration,
  exercisePage,
  guide,
  home,
  pageOf,
  practice,
  profile,
  service,
  textPage,
} from './models'

const pages = [
  { name: 'home', page: <Home page={home} /> },
  { name: 'contact', page: <TextPage page={textPage} site={demonstration} /> },
  { name: 'exercise', page: <ExercisePage page={exercisePage} site={practice} /> },
  {
    name: 'exercises',
    page: <ExerciseList page={{ ...pageOf('/exercises', 'Exercises'), items: [pressUps] }} />,
  },
  { name: 'guides', page: <GuideList page={{ ...pageOf('/guides', 'Guides'), items: home.guides }} /> },
  { name: 'author', page: <Author page={profile} /> },
  { name: 'areas', page: <AreaList page={{ ...pageOf('/areas', 'Areas'), items: home.areas }} /> },
  { name: 'area', page: <Area page={area} /> },
  { name: 'service', page: <Service page={service} /> },
  { name: 'not found', page: <NotFoundMessage /> },
]

describe.each(pages)('the page of $name', ({ page }) => {
  it('should have one first-level heading, first, and skip no level', () => {
    const levels = headingsOf(page).map((heading) => Number(heading[0]))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    expect(levels.every((level, index) => index === 0 || level <= (levels[index - 1] ?? 0) + 1)).toBe(true)
  })
})

describe('a place', () => {
  it('should say which postcodes are visited, who comes and when, and where each fact is from', () => {
    expect(readsOf(<Area page={area} />)).toEqual([
      'Staffordshire',
      'Physiotherapy at home in Leek',
      'A market town.',
      'Do we visit you?',
      'Your postcode',
      'All of it, or the first half.',
      'Check',
      'We do not store what you type.',
      'Where we visit around Leek',
      'Yes, we visit these postcodes',
      'ST13 5',
      'Ask us about these postcodes',
      'SK17 0',
      'Towns and villages',
      'Leek and Rudyard.',
      'No charge for travel.',
      'Who visits Leek',
      'Sam Example',
      'Community physiotherapist',
      'Days by arrangement',
      'Alex Sample',
      'Community physiotherapist',
      'Monday and Thursday',
      'On the day',
      'We call first.',
      'Good to know in Leek',
      'The canal path is level.',
      'Source: Rudyard Lake, Example Trust, as of 1 October 2026.',
      'What to have ready for a home visit',
      'a firm chair',
      'Common questions',
      'Is there parking?',
      'Yes.',
      'Places nearby',
      'Leek and the other places that we visit',
      'LeekBiddulph2 milesA sketch, not a map: north is at the top, distances are as the crow flies. Positions: GeoNames (CC BY 4.0).',
      'Biddulph about 7 miles west',
    ])
  })
})

describe('a profile', () => {
  it('should show the computed experience and a register entry that can be checked', () => {
    const lines = readsOf(<Author page={profile} />)
    expect(lines).toContain('At least 15 years of experience.')
    expect(lines).toContain('We checked this on 1 November 2026.')
    expect(lines).toContain('BSc Physiotherapy, 2010')
    expect(hrefsOf(<Author page={profile} />)).toContain('https://www.hcpc-uk.org/check-the-register/')
  })

  it('should name an area once, as a link where there is a page', () => {
    const lines = readsOf(<Author page={profile} />)
    expect(lines.filter((line) => line === 'Leek')).toHaveLength(1)
    expect(lines).toContain('Cheddleton')
  })

  it('should say nothing about experience that nobody can compute', () => {
    const lines = readsOf(<Author page={{ ...profile, yearsOfExperience: null }} />)
    expect(lines.join(' ')).not.toContain('experience')
  })
})

describe('an exercise on its own page', () => {
  it('should lead to the guides that say when to get help before it says what to do', () => {
    const lines = readsOf(<ExercisePage page={exercisePage} site={practice} />)
    expect(lines.indexOf('Sciatica exercises')).toBeLessThan(lines.indexOf('How to do it'))
    expect(lines).toContain(
      'Hold for 5 seconds. Repeat 10 times, every 2 to 3 hours while you are awake (about 5 to 7 times).',
    )
    expect(lines).toContain('NHS sciatica Sciatica. NHS.')
  })
})

describe('lists', () => {
  it('should say so when they are empty', () => {
    const page = { ...pageOf('/guides', 'Condition guides'), items: [] }
    expect(readsOf(<GuideList page={page} />)).toContain('There are no guides yet.')
  })

  it('should say which guides another practice has shared', () => {
    const [first] = home.guides
    const items = [
      { title: guide.title, summary: '', condition: '', ...first, href: '/guides/a', borrowed: true },
    ]
    expect(readsOf(<GuideList page={{ ...pageOf('/guides', 'Guides'), items }} />)).toContain(
      'Shared by another practice.',
    )
  })
})

describe('the contact page', () => {
  it('should show how to reach the practice before anything else', () => {
    expect(readsOf(<TextPage page={textPage} site={demonstration} />).slice(0, 4)).toEqual([
      'Contact',
      'How to reach us.',
      'Telephone',
      '01632 960 123',
    ])
  })
})
