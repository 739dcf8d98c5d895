import { GUIDE_BARS, guideBytes } from '../bench/guide-bytes'
import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { testServer } from './server'

const path = '/guides/sciatica-exercises'

/** Each with its dose as the guide says it. */
const exercises: [string, RegExp][] = [
  ['Prone lying', /5 to 10 minutes/],
  ['Prone press-ups', /Hold for 5 seconds\. Repeat 10 times, every 2 to 3 hours while you are awake/],
  ['Pelvic tilts', /Hold for 5 seconds\. Repeat 10 times/],
  ['Sciatic nerve floss (lying)', /Repeat 10 times on the painful side, 2 to 3 times a day/],
  ['Seated sciatic nerve glide', /Repeat 10 times/],
  ['Knee to opposite shoulder', /Hold for 30 seconds\. Repeat 3 times/],
  ['Figure 4 piriformis stretch', /Hold for 30 seconds\. Repeat 3 times/],
  ['Hamstring stretch', /Hold for 30 seconds\. Repeat 3 times/],
  ['Bridge', /Hold for 5 to 10 seconds\. Repeat 10 times/],
  ['Bird dog', /Hold for 5 to 10 seconds\. Repeat 10 times on each side/],
  ['Clamshells', /Hold for 3 seconds\. Repeat 10 times on each side/],
  ['Abdominal bracing', /Hold for 10 seconds\. Repeat 10 times/],
]

test.describe('the sciatica guide of the demonstration', () => {
  test('should contain all twelve exercises with their dose sentences', async () => {
    const text = textOf((await fetchPage({ host: 'moorlands.localhost', path })).body)
    for (const [name, dose] of exercises) {
      expect(text).toContain(name)
      expect(text).toMatch(dose)
    }
  })

  test('should say when to call 999 before anything to do', async () => {
    const text = textOf((await fetchPage({ host: 'moorlands.localhost', path })).body)
    const emergency = text.indexOf('Call 999 or go to A&E now')
    expect(emergency).toBeGreaterThan(0)
    expect(emergency).toBeLessThan(text.indexOf('Weeks 1 to 2'))
    expect(emergency).toBeLessThan(text.indexOf('Prone press-ups'))
  })

  test('should have three phases, an author and the truth about its review', async () => {
    const text = textOf((await fetchPage({ host: 'moorlands.localhost', path })).body)
    expect(text).toContain('Weeks 1 to 2')
    expect(text).toContain('Weeks 3 to 4')
    expect(text).toContain('Weeks 5 to 8')
    expect(text).toContain('Lizzie Thornton')
    expect(text).toMatch(/not been checked by a clinical reviewer/i)
  })

  test('should be complete in one request, with nothing to run but its islands', async () => {
    const { body } = await fetchPage({ host: 'moorlands.localhost', path })
    expect(body).not.toMatch(
      /<script(?! type="(?:application\/ld\+json"|module" src="\/islands\/[a-z-]+\.[0-9a-f]{16}\.js")>)/i,
    )
    expect(body).not.toMatch(/<link[^>]+(?:stylesheet|preload)/i)
  })

  for (const practice of ['moorlands', 'cheshire-east']) {
    test(`should come over one bar of signal: ${practice}`, async () => {
      const { withFigures, withoutFigures } = guideBytes(
        (await fetchPage({ host: `${practice}.localhost`, path })).body,
      )
      expect(withFigures).toBeLessThanOrEqual(GUIDE_BARS.withFigures)
      expect(withoutFigures).toBeLessThanOrEqual(GUIDE_BARS.withoutFigures)
    })
  }

  test('should point to its owner, and stay out of search engines, where it is borrowed', async () => {
    const { status, body } = await fetchPage({ host: 'cheshire-east.localhost', path })
    const owner = `http://moorlands.localhost:${testServer().port}${path}`
    expect(status).toBe(200)
    expect(body).toContain(`<link rel="canonical" href="${owner}">`)
    expect(body).toMatch(/<meta name="robots" content="noindex/)
    expect(textOf(body)).toContain('Prone press-ups')
  })
})

/** What a reader reads, with one space between words. */
function textOf(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
}
