import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { makeGuideDraft, emergencyNotice } from './guide-draft'
import { siteUrl } from './server'

const listed = async (host: string) => {
  const list = () => fetchPage({ host: `${host}.localhost`, path: '/sitemap.xml' })
  // A practice that was made a moment ago has none yet.
  await expect.poll(async () => (await list()).status).toBe(200)
  const { headers, body } = await list()
  expect(headers['content-type']).toBe('application/xml; charset=utf-8')
  return [...body.matchAll(/<loc>([^<]+)<\/loc><lastmod>(\d{4}-\d\d-\d\dT[\d:.]+Z)<\/lastmod>/g)].map(
    ([, url]) => url,
  )
}

test('robots are told where the list of pages is', async () => {
  const { headers, body } = await fetchPage({ host: 'moorlands.localhost', path: '/robots.txt' })
  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(body).toContain(`Sitemap: ${siteUrl('moorlands', '/sitemap.xml')}`)
})

test('a guide is in its owner’s list of pages, and in no other', async () => {
  const [own, borrowed] = await Promise.all([listed('moorlands'), listed('cheshire-east')])
  expect(own).toContain(siteUrl('moorlands', '/guides/sciatica-exercises'))
  expect(own).toContain(siteUrl('moorlands', '/areas/staffordshire/leek'))
  expect(borrowed).toContain(siteUrl('cheshire-east', '/areas/cheshire/knutsford'))
  expect(borrowed.filter((url) => url?.includes('/guides/'))).toEqual([])
  expect(borrowed.filter((url) => own.includes(url))).toEqual([])
})

test('a guide is in its owner’s feed and outline, and in no other', async () => {
  for (const path of ['/feed.xml', '/llms.txt']) {
    const [own, borrowed] = await Promise.all(
      ['moorlands', 'cheshire-east'].map((site) => fetchPage({ host: `${site}.localhost`, path })),
    )
    expect([path, own?.status, borrowed?.status]).toEqual([path, 200, 200])
    expect(own?.body).toContain(siteUrl('moorlands', '/guides/sciatica-exercises'))
    expect(borrowed?.body).not.toContain('/guides/sciatica-exercises')
    expect(borrowed?.body).toContain(siteUrl('cheshire-east', '/areas/cheshire/knutsford'))
  }
})

test('a shared link shows a picture, which goes with its page', async ({ api, practice }) => {
  const guide = await makeGuideDraft(api, practice, {
    title: 'Back pain',
    blocks: [await emergencyNotice(api)],
  })
  await api.update('articles', guide.id, { _status: 'published' })
  const host = `${practice.slug}.localhost`
  const path = `/guides/${guide.slug}`
  const picture = () => fetchPage({ host, path: `/cards${path}.png` })
  await expect.poll(async () => (await picture()).status).toBe(200)
  const { headers } = await picture()
  expect(headers['content-type']).toBe('image/png')
  expect(Number(headers['content-length'])).toBeLessThan(40_000)
  const { body } = await fetchPage({ host, path })
  expect(body).toContain(
    `<meta property="og:image" content="${siteUrl(practice.slug, `/cards${path}.png`)}">`,
  )

  await api.update('articles', guide.id, { _status: 'draft' })
  await expect.poll(async () => (await picture()).status).toBe(404)
})

test('browsers and devices find an icon where they ask for one', async () => {
  for (const path of ['/favicon.ico', '/apple-touch-icon.png', '/icons/192.png', '/icons/512.png']) {
    const { status, headers } = await fetchPage({ host: 'moorlands.localhost', path })
    expect([path, status, headers['content-type']]).toEqual([
      path,
      200,
      path.endsWith('.ico') ? 'image/vnd.microsoft.icon' : 'image/png',
    ])
  }
})

test('the list follows what is published and what is taken back', async ({ api, practice }) => {
  const guide = await makeGuideDraft(api, practice, {
    title: 'Back pain',
    blocks: [await emergencyNotice(api)],
  })
  const url = siteUrl(practice.slug, `/guides/${guide.slug}`)
  await api.update('articles', guide.id, { _status: 'published' })
  await expect.poll(() => listed(practice.slug)).toContain(url)
  await api.update('articles', guide.id, { _status: 'draft' })
  await expect.poll(() => listed(practice.slug)).not.toContain(url)
})

test('a page that an editor keeps out of search engines is not in the list', async ({ api, practice }) => {
  const guide = await makeGuideDraft(api, practice, {
    title: 'Back pain',
    blocks: [await emergencyNotice(api)],
  })
  const other = await makeGuideDraft(api, practice, {
    title: 'Neck pain',
    blocks: [await emergencyNotice(api)],
  })
  await api.update('articles', guide.id, { _status: 'published', seo: { noindex: true } })
  await api.update('articles', other.id, { _status: 'published' })
  await expect.poll(() => listed(practice.slug)).toContain(siteUrl(practice.slug, `/guides/${other.slug}`))
  expect(await listed(practice.slug)).not.toContain(siteUrl(practice.slug, `/guides/${guide.slug}`))
})
