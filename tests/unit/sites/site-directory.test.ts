import { beforeEach, describe, expect, it } from 'vitest'
import type { SiteEntry } from '@/sites/site-directory'
import { beginReplacement, findSiteByHost, listSites, replaceSites } from '@/sites/site-directory'

const moorlands: SiteEntry = {
  id: 'a',
  slug: 'moorlands',
  status: 'live',
  hosts: ['leek.example', 'www.leek.example'],
}
const cheshire: SiteEntry = { id: 'b', slug: 'cheshire-east', status: 'draft', hosts: ['knutsford.example'] }

describe('the site directory', () => {
  beforeEach(() => replaceSites([]))

  it('should find a practice by each of its hosts', () => {
    replaceSites([moorlands, cheshire])

    expect(findSiteByHost('leek.example')).toBe(moorlands)
    expect(findSiteByHost('www.leek.example')).toBe(moorlands)
    expect(findSiteByHost('knutsford.example')).toBe(cheshire)
  })

  it('should not know any other host', () => {
    replaceSites([moorlands])

    expect(findSiteByHost('knutsford.example')).toBeNull()
    expect(findSiteByHost('constructor')).toBeNull()
  })

  it('should forget the hosts that a practice gave up', () => {
    replaceSites([moorlands])
    replaceSites([{ ...moorlands, hosts: ['leek.example'] }])

    expect(findSiteByHost('www.leek.example')).toBeNull()
  })

  it('should list each practice once', () => {
    replaceSites([moorlands, cheshire])

    expect(listSites()).toEqual([moorlands, cheshire])
  })

  it('should drop what was read before the newest list', () => {
    const applyOlder = beginReplacement()
    const applyNewer = beginReplacement()

    applyNewer([cheshire])
    applyOlder([moorlands])

    expect(listSites()).toEqual([cheshire])
  })
})
