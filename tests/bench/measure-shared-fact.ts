import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest } from '@/publishing/page-store'
import { isPageForPeople } from '@/sites/site-state'
import { type App, findOne } from './app'
import { SITE } from './demo-pages'
import { type Figure, median, quantile } from './figures'
import { ms, pause, textOf } from './measure-publishing'
import { wholeCompression } from './whole-compression'

const PAGES = 500
const ROUNDS = 5

/** A practice with five hundred pages changes its telephone number, which stands on every one of them. */
export async function measureSharedFact(app: App): Promise<Figure[]> {
  const site = await findOne(app, 'sites', `where[slug][equals]=${SITE}`)
  await fill(app, site.id)
  await settled(app)

  const whole: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    const telephone = `01632 960 ${String(100 + round)}`
    // On a page its groups stay on one line (`src/publishing/keep-together.ts`).
    const shown = telephone.replaceAll(' ', '\u00a0')
    const pages = await pagesOf(app)
    const before = (await app.api('GET', `/sites/${site.id}`)).contact as object
    const started = performance.now()
    await app.api('PATCH', `/sites/${site.id}`, { contact: { ...before, telephone } })
    for (const page of pages) while (!(await textOf(app, page)).includes(shown)) await pause(50)
    whole.push(performance.now() - started)
    console.log(`  round ${round}: ${pages.length} pages after ${ms(whole.at(-1) ?? 0)}`)
    await wholeCompression(app)
  }
  return [
    {
      name: `A fact on ${PAGES} pages: published to visible on the last page`,
      value: `p50 ${ms(median(whole))}, p95 ${ms(quantile(whole, 0.95))}`,
    },
    { name: 'Full publish', value: `${(PAGES / (median(whole) / 1000)).toFixed(0)} pages/s` },
  ]
}

/** Generated pages, and they say so. */
async function fill(app: App, site: string): Promise<void> {
  const there = (await pagesOf(app)).length
  for (let n = there; n < PAGES; n += 1) {
    await app.api('POST', '/pages', {
      site,
      title: `Generated page ${n}`,
      slug: `generated-${n}`,
      kind: 'about',
      summary: 'This page was generated to measure how fast pages are published.',
      body: textBody(n),
      _status: 'published',
    })
    if (n % 100 === 0) console.log(`  ${n} pages`)
  }
}

function textBody(n: number) {
  const paragraph = (text: string) => ({
    type: 'paragraph',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    textFormat: 0,
    children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
  })
  const children = Array.from({ length: 12 }, (_, line) =>
    paragraph(`Generated paragraph ${line + 1} of page ${n}. It says nothing about health.`),
  )
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}

async function settled(app: App): Promise<void> {
  while ((await pagesOf(app)).length < PAGES) await pause(200)
  await wholeCompression(app)
}

/** The pages of the practice that people open; the files for machines beside them are published in the same time. */
async function pagesOf({ folder }: App): Promise<string[]> {
  const file = path.join(folder, 'data/published', SITE, 'manifest.json')
  const { pages } = JSON.parse(await readFile(file, 'utf8')) as Manifest
  return Object.keys(pages).filter(isPageForPeople)
}
