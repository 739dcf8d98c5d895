import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageTarget } from '@/sites/url'
import { absoluteUrl, pathOf, previewPath, primaryHost } from '@/sites/url'

describe('pathOf', () => {
  it.each<[PageTarget, string]>([
    [{ page: 'home' }, '/'],
    [{ page: 'guides' }, '/guides'],
    [{ page: 'guide', slug: 'sciatica-exercises' }, '/guides/sciatica-exercises'],
    [{ page: 'exercises' }, '/exercises'],
    [{ page: 'exercise', slug: 'bridge' }, '/exercises/bridge'],
    [{ page: 'authors' }, '/authors'],
    [{ page: 'author', slug: 'a-name' }, '/authors/a-name'],
    [{ page: 'areas' }, '/areas'],
    [{ page: 'county', county: 'staffordshire' }, '/areas/staffordshire'],
    [{ page: 'area', county: 'staffordshire', place: 'leek' }, '/areas/staffordshire/leek'],
    [{ page: 'services' }, '/services'],
    [{ page: 'plan' }, '/plan'],
    [{ page: 'service', slug: 'home-visits' }, '/services/home-visits'],
    [{ page: 'search' }, '/search'],
    [{ page: 'page', slug: 'about' }, '/about'],
  ])('should give %j the path %s', (target, path) => {
    expect(pathOf(target)).toBe(path)
  })

  it('should never let a slug reach out of its place', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (slug) => {
        expect(pathOf({ page: 'guide', slug }).split('/')).toHaveLength(3)
        expect(pathOf({ page: 'guide', slug })).not.toMatch(/[?#\\\s]/)
      }),
    )
  })
})

describe('absoluteUrl', () => {
  const adminUrl = 'http://localhost:3100'

  it('should use https and no port on a public host', () => {
    expect(absoluteUrl({ hosts: [{ host: 'leek.example' }] }, '/guides', adminUrl)).toBe(
      'https://leek.example/guides',
    )
  })

  it('should use the admin’s protocol and port on a host of this machine', () => {
    const site = { hosts: [{ host: 'moorlands.localhost' }] }
    expect(absoluteUrl(site, '/', adminUrl)).toBe('http://moorlands.localhost:3100/')
    expect(absoluteUrl(site, '/', 'https://localhost')).toBe('https://moorlands.localhost/')
  })

  it('should use the primary host, wherever it stands', () => {
    const hosts = [{ host: 'old.example' }, { host: 'new.example', primary: true }]
    expect(absoluteUrl({ hosts }, '/', adminUrl)).toBe('https://new.example/')
  })

  it('should use the first host when none is primary', () => {
    const hosts = [
      { host: 'first.example', primary: false },
      { host: 'second.example', primary: null },
    ]
    expect(primaryHost({ hosts })).toBe('first.example')
  })

  it('should leave the path alone for a practice without a host', () => {
    expect(absoluteUrl({ hosts: [] }, '/guides', adminUrl)).toBe('/guides')
    expect(primaryHost({ hosts: [] })).toBeNull()
  })
})

describe('previewPath', () => {
  it('should put the practice before the path', () => {
    expect(previewPath('moorlands', '/guides/sciatica')).toBe('/preview/moorlands/guides/sciatica')
  })

  it('should not end in a slash for the home page', () => {
    expect(previewPath('moorlands', '/')).toBe('/preview/moorlands')
  })
})
