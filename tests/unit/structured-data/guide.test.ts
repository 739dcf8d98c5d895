import { describe, expect, it } from 'vitest'
import { describeGuide } from '@/structured-data/guide'
import { demonstration } from '../ui/pages/models'
import { guide, read, reviewedGuide } from './models'

const SITE = 'https://www.example.org'
const GUIDE = `${SITE}/guides/sciatica`

describe('the structured data of a guide', () => {
  it('should say who wrote and who checked it, and when', () => {
    expect(read(describeGuide, reviewedGuide)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      '@id': GUIDE,
      name: 'Sciatica exercises',
      inLanguage: 'en-GB',
      isPartOf: { '@id': `${SITE}/#website` },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: { '@id': `${SITE}/` } },
          { '@type': 'ListItem', position: 2, name: 'Guides', item: { '@id': `${SITE}/guides` } },
          { '@type': 'ListItem', position: 3, name: 'Sciatica exercises' },
        ],
      },
      specialty: 'https://schema.org/Physiotherapy',
      publisher: { '@id': `${SITE}/#practice` },
      dateModified: '2026-11-22T10:00:00.000Z',
      citation: ['https://www.nice.org.uk/guidance/ng59', 'Sciatica'],
      author: {
        '@type': 'Person',
        '@id': `${SITE}/authors/sam-example#person`,
        name: 'Sam Example',
        jobTitle: 'Community physiotherapist',
      },
      reviewedBy: {
        '@type': 'Person',
        '@id': `${SITE}/authors/alex#person`,
        name: 'Alex Sample',
        jobTitle: 'Community physiotherapist',
      },
      lastReviewed: '2026-02-01',
      expires: '2028-02-01',
      medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
      about: {
        '@type': 'MedicalCondition',
        '@id': `${GUIDE}#condition`,
        name: 'Sciatica',
        possibleTreatment: { '@id': `${GUIDE}#plan` },
      },
      mainEntity: {
        '@type': 'ExercisePlan',
        '@id': `${GUIDE}#plan`,
        hasPart: { '@id': `${SITE}/exercises/prone-press-ups#plan` },
      },
    })
  })

  it('should claim no review and no treatment when nobody has reviewed it', () => {
    const dated = { ...guide, lastReviewed: '2026-02-01', nextReviewDue: '2028-02-01' }
    const text = JSON.stringify(read(describeGuide, dated, demonstration))
    expect(text).toContain('"creativeWorkStatus":"Demonstration"')
    expect(text).not.toMatch(/review|2026-02-01|expires|possibleTreatment/i)
  })

  it('should speak of a borrowed guide as its owner does', () => {
    const owner = 'https://www.owner.example'
    const borrowed = {
      ...reviewedGuide,
      canonical: `${owner}/guides/sciatica`,
      borrowedFrom: { label: 'Owner', href: `${owner}/` },
    }
    const text = JSON.stringify(read(describeGuide, borrowed))
    expect(text).toContain(`"publisher":{"@id":"${owner}/#practice"}`)
    expect(text).toContain(`"@id":"${owner}/authors/alex#person"`)
    expect(text).not.toContain(SITE)
  })

  it('should repeat neither steps nor doses, which the exercises’ own pages describe', () => {
    const text = JSON.stringify(read(describeGuide, guide))
    expect(text).not.toMatch(/Lie on your front|repetitions|Hold for/)
  })
})
