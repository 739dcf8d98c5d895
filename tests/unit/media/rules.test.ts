import { pictureProblems } from '@collections/media/rules'
import { describe, expect, it } from 'vitest'

const described = { alt: 'A woman pulls one knee to her chest.', licence: 'own' }
const pathsOf = (details: Parameters<typeof pictureProblems>[0]) =>
  pictureProblems(details).map(({ path }) => path)

describe('what an editor must say about a picture', () => {
  it('should be content with a description and a licence', () => {
    expect(pictureProblems(described)).toEqual([])
  })

  it.each([undefined, null, '', '   '])('should ask for alternative text instead of %j', (alt) => {
    expect(pictureProblems({ ...described, alt })).toEqual([
      {
        path: 'alt',
        label: 'Alternative text',
        message: 'Say what the picture shows, or tick “Only decoration”.',
      },
    ])
  })

  it('should not take the name of a file for a description', () => {
    expect(pathsOf({ ...described, alt: 'IMG_1234.JPG' })).toEqual(['alt'])
  })

  it('should ask for none when the picture is only decoration', () => {
    expect(pathsOf({ alt: '', decorative: true, licence: 'own' })).toEqual([])
  })

  it.each(['creative-commons', 'open-government'])('should ask for the credit that %s demands', (licence) => {
    expect(pathsOf({ ...described, licence })).toEqual(['credit'])
    expect(pathsOf({ ...described, licence, credit: 'A. Author, CC BY 4.0' })).toEqual([])
  })

  it('should ask for the agreement of a person, and for its day', () => {
    expect(pathsOf({ ...described, showsPerson: true })).toEqual(['consentGiven', 'consentOn'])
    expect(pathsOf({ ...described, showsPerson: true, consentGiven: true })).toEqual(['consentOn'])
    expect(
      pathsOf({ ...described, showsPerson: true, consentGiven: true, consentOn: '2026-03-01T12:00:00.000Z' }),
    ).toEqual([])
  })

  it.each(['2999-01-01T12:00:00.000Z', 'some day'])('should not take %s for the day', (consentOn) => {
    expect(pathsOf({ ...described, showsPerson: true, consentGiven: true, consentOn })).toEqual(['consentOn'])
  })
})
