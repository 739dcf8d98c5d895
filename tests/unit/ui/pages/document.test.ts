import { AsyncLocalStorage } from 'node:async_hooks'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageMetadata, titleWith } from '@/app/(site)/page-metadata'
import { answerNotFound } from '@/app/(site)/page-answer'
import { previewScript } from '@/app/(site)/preview-script'
import { themeIcon, themeStyle } from '@/app/(site)/theme-style'
import { picture } from '@/blocks/figure/fixture'
import { guide, practice } from './models'

const metadata = (page = guide, preview = false) =>
  pageMetadata({ page, site: practice, preview, kind: 'article' })

describe('the head of a page', () => {
  it('should name the page and the practice, and the one address to keep', () => {
    expect(metadata()).toMatchObject({
      title: { absolute: 'Sciatica exercises – Example Physiotherapy' },
      alternates: { canonical: 'https://www.example.org/guides/sciatica' },
      robots: undefined,
      openGraph: { type: 'article', siteName: 'Example Physiotherapy', locale: 'en_GB' },
    })
  })

  it('should not name the practice twice', () => {
    expect(titleWith('Contact: Example Physiotherapy', 'Example Physiotherapy')).toBe(
      'Contact: Example Physiotherapy',
    )
  })

  it('should keep borrowed pages and previews out of search engines', () => {
    expect(metadata({ ...guide, seo: { ...guide.seo, noindex: true } }).robots).toEqual({
      index: false,
      follow: true,
    })
    expect(metadata(guide, true).robots).toEqual({ index: false, follow: false })
  })

  it('should give shared links a picture with a whole address', () => {
    expect(metadata({ ...guide, seo: { ...guide.seo, image: picture } }).openGraph?.images).toEqual([
      { url: 'https://www.example.org/media/front-1280.webp', alt: picture.alt },
    ])
  })
})

describe('the colours of a practice', () => {
  it('should become custom properties, for light screens, for dark ones and for paper', () => {
    const style = themeStyle(practice.theme)
    expect(style).toContain(':root{color-scheme:light;--bg:#fbfaf6;')
    expect(style).toContain('--fill:#2c5a4c;--on-fill:#fff;')
    expect(style).toContain('@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--bg:#')
  })

  it.each([
    ['square', '0'],
    ['soft', '.75rem'],
    ['round', '1.5rem'],
    [null, '.75rem'],
  ] as const)('should round its corners as the practice chose: %s', (corners, radius) => {
    expect(themeStyle({ ...practice.theme, corners })).toContain(`:root{--radius:${radius}}`)
  })

  it('should leave a page alone that its practice made dark', () => {
    const style = themeStyle({ ...practice.theme, background: '#101820', text: '#f5f5f5', accent: '#9fe3d8' })
    expect(style).toContain('color-scheme:dark')
    expect(style).not.toContain('@media')
  })

  it('should let nothing but a colour into the styles', () => {
    for (const primary of ['</style><script>', 'red;}', '']) {
      const style = themeStyle({ ...practice.theme, primary })
      expect(style).toContain('--fill:#0b5c57;')
      expect(style).not.toMatch(/[<]|red/)
    }
  })

  it('should colour an icon that needs no request', () => {
    expect(decodeURIComponent(themeIcon(practice))).toMatch(/^data:image\/svg\+xml,.*#2c5a4c.*>E</)
  })
})

describe('a page that is not there', () => {
  const symbol = Symbol.for('practice-press.answer')

  afterEach(() => {
    Reflect.deleteProperty(globalThis, symbol)
  })

  it('should tell the server to answer 404', () => {
    const answers = new AsyncLocalStorage<{ status?: number }>()
    Object.assign(globalThis, { [symbol]: answers })
    const answer: { status?: number } = {}
    expect(answers.run(answer, answerNotFound)).toBe(true)
    expect(answer).toEqual({ status: 404 })
  })

  it('should know when no server listens', () => {
    expect(answerNotFound()).toBe(false)
  })
})

describe('the script of a preview', () => {
  type Listener = (event: object) => void

  function run({ pathname = '/preview/moorlands/guides' } = {}) {
    const listeners: Record<string, Listener> = {}
    const parent = { postMessage: vi.fn() }
    const location = { origin: 'http://localhost', pathname, reload: vi.fn(), assign: vi.fn() }
    class Element {
      constructor(readonly href: string) {}
      closest = () => this
      getAttribute = () => this.href
    }
    const scope = {
      window: { parent, opener: null },
      location,
      Element,
      addEventListener: (name: string, listener: Listener) => (listeners[name] = listener),
    }
    runInNewContext(previewScript, scope)
    const click = (href: string) => {
      const preventDefault = vi.fn()
      listeners.click?.({ target: new Element(href), preventDefault })
      return preventDefault
    }
    return { parent, location, click, message: (event: object) => listeners.message?.(event) }
  }

  it('should tell the admin that it is there', () => {
    expect(run().parent.postMessage).toHaveBeenCalledWith(
      { type: 'payload-live-preview', ready: true },
      'http://localhost',
    )
  })

  it('should load the page again when the admin has saved the document', () => {
    const { location, message } = run()
    message({ origin: 'http://localhost', data: { type: 'payload-document-event' } })
    expect(location.reload).toHaveBeenCalledOnce()
  })

  it('should listen to nobody else and to nothing else', () => {
    const { location, message } = run()
    message({ origin: 'https://example.com', data: { type: 'payload-document-event' } })
    message({ origin: 'http://localhost', data: { type: 'payload-live-preview' } })
    message({ origin: 'http://localhost', data: null })
    expect(location.reload).not.toHaveBeenCalled()
  })

  it('should keep the links of the website inside the preview', () => {
    const { location, click } = run()
    click('/guides/sciatica')
    click('/')
    expect(location.assign.mock.calls).toEqual([
      ['/preview/moorlands/guides/sciatica'],
      ['/preview/moorlands'],
    ])
  })

  it('should leave other links alone', () => {
    const { location, click } = run()
    click('/preview/moorlands/guides')
    click('/admin')
    expect(location.assign).not.toHaveBeenCalled()
  })
})
