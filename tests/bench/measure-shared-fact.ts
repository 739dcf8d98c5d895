import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Manifest } from '@/publishing/page-store'
import { type App, findOne } from './app'
import { HOST, SITE } from './demo-pages'
import { type Figure, median, quantile } from './figures'
import { ms, pause, textOf } from './measure-publishing'

const PAGES = 500
const ROUNDS = 5

/** A practice with five hundred pages changes its telephone number, which stands on every one of them. */
export async function measureSharedFact(app: App): Promise<Figure[]> {
  const site = await findOne(app, 'sites', `where[slug][equals]=${SITE}`)
  await fill(app, site.id)
  await settled(app)

  const whole: number[] = []
  const single: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    const telephone = `01632 960 ${String(100 + round)}`
    const started = performance.now()
    const { doc } = (await app.api('GET', `/sites/${site.id}`).then(async (before) => {
      const contact = { ...(before.contact as object), telephone }
      return app.api('PATCH', `/sites/${site.id}`, { contact })
    })) as { doc: { updatedAt: string } }
    const waiting = new Set(Object.keys((await manifestOf(app)).pages))
    while (waiting.size > 0) {
      const { pages } = await manifestOf(app)
      for (const page of [...waiting]) {
        if ((pages[page]?.publishedAt ?? '') <= doc.updatedAt) continue
        waiting.delete(page)
      }
      await pause(50)
    }
    whole.push(performance.now() - started)
    if (!(await textOf(app, '/')).includes(telephone))
      throw new Error(`The home page at ${HOST} is an old one.`)
    console.log(`  round ${round}: ${PAGES} pages after ${ms(whole.at(-1) ?? 0)}`)
    single.push(PAGES / ((whole.at(-1) ?? 0) / 1000))
  }
  return [
    {
      name: `A fact on ${PAGES} pages: published to the last page`,
      value: `p50 ${ms(median(whole))}, p95 ${ms(quantile(whole, 0.95))}`,
    },
    { name: 'Full publish', value: `${median(single).toFixed(0)} pages/s` },
  ]
}

/** Generated pages, and they say so. */
async function fill(app: App, site: string): Promise<void> {
  const there = Object.keys((await manifestOf(app)).pages).length
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
  while (Object.keys((await manifestOf(app)).pages).length < PAGES) await pause(200)
}

async function manifestOf({ folder }: App): Promise<Manifest> {
  const file = path.join(folder, 'data/published', SITE, 'manifest.json')
  return JSON.parse(await readFile(file, 'utf8')) as Manifest
}
