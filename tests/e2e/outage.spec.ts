import { rename } from 'node:fs/promises'
import path from 'node:path'
import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { adminUrl, testServer } from './server'

const PATHS = ['/', '/guides/sciatica-exercises', '/areas', '/nothing-here']

test('readers notice nothing while the database is away, and the admin says so and comes back', async ({
  enter,
  expectConsoleError,
  page,
}) => {
  expectConsoleError(/status of 503/)
  await enter(page)
  const before = await everyPage()
  expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 404])

  const parts = ['', '-wal', '-shm'].map((ending) =>
    path.join(testServer().dataDir, `practice-press.db${ending}`),
  )
  await Promise.all(parts.map((part) => rename(part, `${part}.away`)))
  try {
    expect(await everyPage()).toEqual(before)
    await page.goto(adminUrl())
    await expect(page.getByRole('heading', { name: 'Please try again in a minute' })).toBeVisible()
    const answer = await fetchPage({ host: 'localhost', path: '/api/articles' })
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '30'])
    expect((await fetchPage({ host: 'localhost', path: '/readyz' })).status).toBe(503)
  } finally {
    await Promise.all(parts.map((part) => rename(`${part}.away`, part)))
  }

  await page.goto(adminUrl('/collections/articles'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await fetchPage({ host: 'localhost', path: '/readyz' })).body).toBe('ok\n')
  expect(await everyPage()).toEqual(before)
})

function everyPage() {
  return Promise.all(
    PATHS.map(async (each) => {
      const { status, headers, body } = await fetchPage({ host: 'moorlands.localhost', path: each })
      return { status, etag: headers.etag, body }
    }),
  )
}
