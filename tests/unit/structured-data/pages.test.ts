import { describe, expect, it } from 'vitest'
import { describeArea } from '@/structured-data/area'
import { describeExercise } from '@/structured-data/exercise'
import { graphText } from '@/structured-data/graph'
import { describeHome } from '@/structured-data/home'
import { describeProfile } from '@/structured-data/profile'
import { describeService } from '@/structured-data/service'
import { describeTextPage } from '@/structured-data/text-page'
import { describeList } from '@/structured-data/web-page'
import { area, demonstration, home, pageOf, profile, service, textPage } from '../ui/pages/models'
import { exercisePage, openPractice, read } from './models'

const SITE = 'https://www.example.org'

const address = {
  '@type': 'PostalAddress',
  addressLocality: 'Leek',
  addressRegion: 'Staffordshire',
  addressCountry: 'GB',
}

describe('every page', () => {
  it('should say where it stands on the website', () => {
    expect(read(describeList, pageOf('/guides', 'Condition guides'))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      '@id': `${SITE}/guides`,
      name: 'Condition guides',
      inLanguage: 'en-GB',
      isPartOf: { '@id': `${SITE}/#website` },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': `${SITE}/` } },
          { '@type': 'ListItem', position: 2, name: 'Condition guides' },
        ],
      },
    })
  })

  it('should say that a demonstration is one', () => {
    expect(read(describeList, pageOf('/guides', 'Guides'), demonstration)).toMatchObject({
      creativeWorkStatus: 'Demonstration',
    })
  })

  it('should let no text end its script element', () => {
    const title = '</script><!--<script>alert(1)</script>'
    const text = graphText(describeList(pageOf('/guides', title), openPractice))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({ name: title })
  })
})

describe('the home page', () => {
  it('should describe website and practice with what its footer shows', () => {
    expect(read(describeHome, home)['@graph']).toEqual([
      expect.objectContaining({ '@id': `${SITE}/`, mainEntity: { '@id': `${SITE}/#practice` } }),
      {
        '@type': 'WebSite',
        '@id': `${SITE}/#website`,
        name: 'Example Physiotherapy',
        url: `${SITE}/`,
        publisher: { '@id': `${SITE}/#practice` },
      },
      {
        '@type': ['Physiotherapy', 'MedicalClinic'],
        '@id': `${SITE}/#practice`,
        name: 'Example Physiotherapy',
        url: `${SITE}/`,
        slogan: 'We come to you.',
        medicalSpecialty: 'https://schema.org/Physiotherapy',
        telephone: '01632 960 123',
        email: 'hello@example.org',
        address,
        openingHoursSpecification: {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Friday'],
          opens: '09:00',
          closes: '17:30',
        },
        areaServed: {
          '@type': 'Place',
          name: 'Leek',
          containedInPlace: { '@type': 'AdministrativeArea', name: 'Staffordshire' },
        },
      },
    ])
  })

  it('should say of a practice that does not exist that it does not', () => {
    expect(read(describeHome, home, demonstration)['@graph']).toContainEqual(
      expect.objectContaining({
        '@id': `${SITE}/#practice`,
        disambiguatingDescription: 'This is a demonstration. It is not a real practice.',
      }),
    )
  })

  it('should invent no address, telephone or hours', () => {
    const contact = { telephone: null, email: null, locality: null, county: null }
    const graph = read(describeHome, { ...home, areas: [] }, { ...openPractice, contact, openingHours: [] })
    const shown = JSON.stringify(graph)
    expect(shown).not.toMatch(/address|telephone|email|opening|areaServed|null/)
  })
})

describe('an area page', () => {
  it('should name the practice, the places that it lists, and who comes', () => {
    const [page, practice] = read(describeArea, area)['@graph'] as object[]
    expect(page).toMatchObject({
      '@type': 'FAQPage',
      about: { '@id': `${SITE}/#practice` },
      mentions: [
        { '@type': 'Person', '@id': `${SITE}/authors/sam-example#person`, name: 'Sam Example' },
        { '@type': 'Person', '@id': `${SITE}/authors/alex#person`, name: 'Alex Sample' },
      ],
      mainEntity: {
        '@type': 'Question',
        name: 'Is there parking?',
        acceptedAnswer: { '@type': 'Answer', text: 'Yes.' },
      },
    })
    expect(practice).toMatchObject({
      '@id': `${SITE}/#practice`,
      areaServed: [
        { name: 'Leek', containedInPlace: { '@type': 'AdministrativeArea', name: 'Staffordshire' } },
        { '@type': 'Place', name: 'Rudyard' },
      ],
    })
  })

  it('should be no page of questions without any', () => {
    const [page] = read(describeArea, { ...area, faqs: [] })['@graph'] as object[]
    expect(page).toMatchObject({ '@type': 'WebPage' })
    expect(page).not.toHaveProperty('mainEntity')
  })
})

describe('a service', () => {
  it('should say what is done, by whom and where', () => {
    const areas = [{ label: 'Leek', href: '/areas/staffordshire/leek' }]
    expect(read(describeService, { ...service, areas })).toMatchObject({
      '@type': 'WebPage',
      about: {
        '@type': 'Service',
        name: 'Home visits',
        description: 'We come to you.',
        provider: { '@id': `${SITE}/#practice` },
        areaServed: { '@type': 'Place', name: 'Leek' },
      },
    })
  })
})

describe('an author’s page', () => {
  it('should show what anybody can check', () => {
    expect(read(describeProfile, profile)).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        '@id': `${SITE}/authors/sam-example#person`,
        name: 'Sam Example',
        jobTitle: 'Community physiotherapist',
        hasCredential: [
          {
            '@type': 'EducationalOccupationalCredential',
            credentialCategory: 'Professional registration',
            identifier: {
              '@type': 'PropertyValue',
              propertyID: 'HCPC registration number',
              value: 'PH000000',
            },
            recognizedBy: { '@type': 'Organization', name: 'Health and Care Professions Council' },
            url: 'https://www.hcpc-uk.org/check-the-register/',
          },
          {
            '@type': 'EducationalOccupationalCredential',
            name: 'BSc Physiotherapy',
            dateCreated: '2010',
          },
        ],
        knowsAbout: 'Back pain',
      },
    })
  })

  it('should call a member of the Chartered Society a member', () => {
    const csp = { body: 'CSP', number: null, registerUrl: null, checkedOn: null, expiresOn: null }
    const { mainEntity } = read(describeProfile, {
      ...profile,
      person: { ...profile.person, registrations: [csp] },
      qualifications: [],
    })
    expect(mainEntity).toMatchObject({
      memberOf: { '@type': 'Organization', name: 'Chartered Society of Physiotherapy' },
    })
    expect(mainEntity).not.toHaveProperty('hasCredential')
  })
})

describe('contact, about and legal pages', () => {
  it('should describe the practice where the page is about it', () => {
    expect(read(describeTextPage, textPage)['@graph']).toEqual([
      expect.objectContaining({ '@type': 'ContactPage', about: { '@id': `${SITE}/#practice` } }),
      expect.objectContaining({ '@id': `${SITE}/#practice`, address }),
    ])
    expect(read(describeTextPage, { ...textPage, kind: 'about' })).toMatchObject({
      '@type': 'AboutPage',
      about: { '@id': `${SITE}/#practice` },
    })
    expect(read(describeTextPage, { ...textPage, kind: 'legal' })).not.toHaveProperty('about')
  })
})

describe('an exercise', () => {
  it('should be described with its dose, and whom it is not for', () => {
    const [page, plan] = read(describeExercise, exercisePage)['@graph'] as object[]
    expect(page).toMatchObject({
      '@type': 'MedicalWebPage',
      publisher: { '@id': `${SITE}/#practice` },
      dateModified: '2026-11-22T10:00:00.000Z',
      mainEntity: { '@id': `${SITE}/exercises/prone-press-ups#plan` },
      citation: ['https://www.nice.org.uk/guidance/ng59', 'Sciatica'],
    })
    expect(plan).toEqual({
      '@type': ['ExercisePlan', 'PhysicalTherapy'],
      '@id': `${SITE}/exercises/prone-press-ups#plan`,
      name: 'Prone press-ups',
      alternateName: ['Push up on your front', 'Back extension on your front'],
      description: 'Bends your lower back gently backwards.',
      repetitions: 10,
      activityFrequency: 'every 2 to 3 hours while you are awake (about 5 to 7 times)',
      additionalVariable:
        'Hold for 5 seconds. Repeat 10 times, every 2 to 3 hours while you are awake (about 5 to 7 times).',
      contraindication: [
        'A health professional told you not to bend your back backwards.',
        'You are pregnant.',
      ],
    })
  })

  it('should give one whole bout its length', () => {
    const bout = (duration: { min: number; max: number; unit: 's' | 'min' }) =>
      read(describeExercise, {
        ...exercisePage,
        exercise: { ...exercisePage.exercise, defaultDose: { duration, sides: 'none' } },
      })['@graph']
    expect(bout({ min: 5, max: 5, unit: 'min' })).toContainEqual(
      expect.objectContaining({ activityDuration: 'PT5M' }),
    )
    expect(bout({ min: 30, max: 60, unit: 's' })).toContainEqual(
      expect.objectContaining({
        activityDuration: { '@type': 'QuantitativeValue', minValue: 30, maxValue: 60, unitCode: 'SEC' },
      }),
    )
  })
})
