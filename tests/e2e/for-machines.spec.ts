import { fetchPage } from './fetch-page'
import { expect, test } from './fixtures'
import { makeGuideDraft, emergencyNotice } from './guide-draft'
import { siteUrl } from './server'

const listed = async (host: string) => {
  const { status, headers, body } = await fetchPage({ host: `${host}.localhost`, path: '/sitemap.xml' })
  expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=utf-8'])
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
