import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'

test.describe('hosts', () => {
  test('should answer nobody under an unknown name', async () => {
    const { status, body } = await fetchPage({ host: 'example.org' })
    expect(status).toBe(421)
    expect(body).toBe('No practice answers at this address.\n')
  })

  test('should answer an unknown path with the practice’s own words', async () => {
    const { status, body } = await fetchPage({ host: 'moorlands.localhost', path: '/nothing-here' })
    expect(status).toBe(404)
    expect(body).toContain('Page not found')
    expect(body).toContain('Moorlands Physiotherapy (demonstration)')
  })

  for (const path of [
    '/admin',
    '/api/users',
    '/api/graphql',
    '/preview/moorlands',
    '/sites/moorlands',
    '/_next/static/x',
  ]) {
    test(`should not reach ${path} from a practice’s host`, async () => {
      const { status, body } = await fetchPage({ host: 'moorlands.localhost', path })
      expect(status).toBe(404)
      expect(body).not.toContain('payload')
    })
  }

  test('should have no GraphQL', async () => {
    for (const path of ['/api/graphql', '/api/graphql-playground']) {
      expect((await fetchPage({ host: 'localhost', path, method: 'POST' })).status).toBe(404)
    }
  })

  test('should tell strangers nothing through the API', async () => {
    for (const collection of ['articles', 'sites', 'users', 'media', 'safety-notices', 'host-claims']) {
      expect((await fetchPage({ host: 'localhost', path: `/api/${collection}` })).status).toBe(403)
    }
  })

  test('should not show an unpublished page, nor another practice’s', async () => {
    for (const path of ['/areas/staffordshire/werrington', '/areas/cheshire/macclesfield']) {
      expect((await fetchPage({ host: 'moorlands.localhost', path })).status).toBe(404)
    }
  })
})
