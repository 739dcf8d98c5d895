import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import type { EncodedPage } from '@/publishing/page-store'
import { practicesFile } from '@/publishing/practices-file'
import { readSettings, settingNames } from '@/settings'
import { bundle } from '../integration/crash/bundle'
import { freePort } from '../free-port'
import { askFor, type Way, ways } from './ask-for'
import { startChild } from './child'
import { GUIDE, SITE } from './demo-pages'
import { type Figure, median } from './figures'
import { type Load, load } from './load'
import { startNginx } from './nginx'

const ROUNDS = 5
const SECONDS = 4
/** What is measured is a server that has been asked for everything, and is as quick as it gets. */
const SECONDS_BEFORE = 20
const SETS = { small: { sites: 1, guides: 10 }, big: { sites: 200, guides: 50 } } as const

type SetName = keyof typeof SETS
type Loads = Record<Way, Load[]>

/**
 * The delivery workers on few pages and on many, in turns, and nginx on the same files; of us in the encoding that
 * browsers take over https. The guides are the demonstration's, written through the store under generated addresses and
 * with a generated line in each. The workers are started anew in each round: how quick a process is with its memory
 * depends on where that happens to lie.
 */
export async function measureDataSets(folder: string): Promise<Figure[]> {
  const workers = readSettings({ NODE_ENV: 'test' }, () => '').deliveryWorkers
  const program = await bundle('tests/bench/delivery-workers.ts')
  const html = await publishedGuide(folder)
  for (const name of ['small', 'big'] as const) await write(name, { folder, html })

  const ours = { small: loads(), big: loads() }
  const nginx = { small: loads(), big: loads() }
  const memory: Record<SetName, number[]> = { small: [], big: [] }
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of ['small', 'big'] as const) {
      memory[name].push(await measureWorkers(name, { folder, program, results: ours[name] }))
      await measureNginx(name, { folder, workers, results: nginx[name] })
      const speeds = ways.map(
        (way) => `${speedOf(ours[name][way])}/s ${way} (nginx ${speedOf(nginx[name][way])}/s)`,
      )
      console.log(`  round ${round}: ${name} ${speeds.join(', ')}`)
    }
  }

  const requests = (of: Record<SetName, Loads>, way: Way) =>
    ratioOf(of, way, ({ requestsPerSecond }) => requestsPerSecond)
  const many = '200 sites × 50 guides against 1 × 10'
  return [
    ...ways.map((way) => ({
      name: `${many}, asked for ${way}: requests a second (${workers} workers)`,
      value: `${requests(ours, way).toFixed(2)} × (nginx: ${requests(nginx, way).toFixed(2)} ×)`,
      ...(way === 'evenly' ? {} : { bar: { text: '≥ 0.9 ×', isMet: requests(ours, way) >= 0.9 } }),
    })),
    ...ways.map((way) => ({
      name: `200 × 50 against 1 × 10, asked for ${way}: p99`,
      value: `${ratioOf(ours, way, ({ p99 }) => p99).toFixed(2)} ×`,
    })),
    {
      name: '200 × 50 against 1 × 10: memory of a worker',
      value: `${Math.round(median(memory.big))} MB against ${Math.round(median(memory.small))} MB`,
    },
  ]
}

const loads = (): Loads => ({ 'as readers do': [], evenly: [] })
const speedOf = (results: readonly Load[]) => Math.round(results.at(-1)?.requestsPerSecond ?? 0)

function ratioOf(of: Record<SetName, Loads>, way: Way, value: (load: Load) => number): number {
  return median(of.big[way].map((big, at) => value(big) / value(of.small[way][at] ?? big)))
}

/** Returns how much memory the largest worker had after it, in MB. */
async function measureWorkers(
  name: SetName,
  { folder, program, results }: { folder: string; program: string; results: Loads },
): Promise<number> {
  const port = await freePort()
  const child = await startChild({
    command: process.execPath,
    args: [program],
    environment: {
      ...Object.fromEntries(settingNames.map((setting) => [setting, ''])),
      NODE_ENV: 'production',
      PORT: String(port),
      ACCESS_LOG: 'no',
      DATA_DIR: path.join(folder, `set-${name}`),
    },
    ready: /^ready/m,
  })
  try {
    await load({ url: urlOf(port), script: scriptOf(folder, name, 'evenly', 'br'), seconds: SECONDS_BEFORE })
    for (const way of ways) {
      const script = scriptOf(folder, name, way, 'br')
      results[way].push(await load({ url: urlOf(port), script, seconds: SECONDS }))
    }
    return Math.max(...(await child.processes()).map(({ memory }) => memory))
  } finally {
    await child.end()
  }
}

async function measureNginx(
  name: SetName,
  { folder, workers, results }: { folder: string; workers: number; results: Loads },
): Promise<void> {
  const { port, child } = await startNginx({
    folder: path.join(folder, 'nginx-sets'),
    workers,
    pages: `server_name ~^(?<site>site-[0-9]+)\\.localhost$; root ${path.join(folder, `set-${name}`, 'published')};
    location / { gzip_static always; rewrite ^ /$site/pages$uri.html break; }`,
  })
  try {
    await load({ url: urlOf(port), script: scriptOf(folder, name, 'evenly', 'gzip'), seconds: 2 })
    for (const way of ways) {
      const script = scriptOf(folder, name, way, 'gzip')
      results[way].push(await load({ url: urlOf(port), script, seconds: SECONDS }))
    }
  } finally {
    await child.end()
  }
}

const urlOf = (port: number) => `http://127.0.0.1:${port}`
const scriptOf = (folder: string, name: SetName, way: Way, encoding: string) =>
  path.join(folder, `set-${name}-${way.replaceAll(' ', '-')}-${encoding}.lua`)

async function write(name: SetName, { folder, html }: { folder: string; html: string }): Promise<void> {
  const { sites, guides } = SETS[name]
  console.log(`  writing ${sites} × ${guides} guides`)
  const published = path.join(folder, `set-${name}`, 'published')
  const store = fileStore(published)
  const pages: EncodedPage[] = []
  for (let guide = 1; guide <= guides; guide += 1) {
    pages.push(
      await encodePage(html.replace('</main>', `<p>Generated copy ${guide} for a measurement.</p></main>`)),
    )
  }
  for (let site = 1; site <= sites; site += 1) {
    for (const [guide, page] of pages.entries()) {
      await store.write(`site-${site}`, `/guides/guide-${guide + 1}`, page)
    }
  }
  await practicesFile(published).write(
    Array.from({ length: sites }, (_, site) => ({
      id: `${site + 1}`,
      slug: `site-${site + 1}`,
      status: 'live',
      hosts: [`site-${site + 1}.localhost`],
    })),
  )
  for (const way of ways) {
    for (const encoding of ['br', 'gzip']) {
      await writeFile(scriptOf(folder, name, way, encoding), askFor({ sites, guides, way, encoding }))
    }
  }
}

async function publishedGuide(folder: string): Promise<string> {
  const gzip = await fileStore(path.join(folder, 'data/published')).read(SITE, GUIDE, 'gzip')
  if (!gzip) throw new Error('The demonstration’s guide is not published.')
  return gunzipSync(gzip).toString()
}
