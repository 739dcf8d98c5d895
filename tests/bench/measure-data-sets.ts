import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import type { EncodedPage } from '@/publishing/page-store'
import { practicesFile } from '@/publishing/practices-file'
import { readSettings, settingNames } from '@/settings'
import { largePages } from '@/start/large-pages'
import { bundle } from '../integration/crash/bundle'
import { freePort } from '../free-port'
import { startChild } from './child'
import { GUIDE, SITE } from './demo-pages'
import { type Figure, median } from './figures'
import { type Load, load } from './load'
import { startNginx } from './nginx'

/** More than elsewhere: how quick a process is with its memory depends on where that happens to lie, by a tenth and more. */
const ROUNDS = 9
const SECONDS = 4
/** What is measured is a server that has been asked for everything, and is as quick as it gets. */
const SECONDS_BEFORE = 10
const SETS = { small: { sites: 1, guides: 10 }, big: { sites: 200, guides: 50 } } as const

type SetName = keyof typeof SETS

/**
 * The delivery workers on few pages and on many, in turns, with nginx on the same files and a server that only sends:
 * every guide is asked for as often as every other, and of us in the encoding that browsers take over https. The guides are the demonstration's, written
 * through the store under generated addresses and with a generated line in each. The workers are started anew in each
 * round.
 */
export async function measureDataSets(folder: string): Promise<Figure[]> {
  const workers = readSettings({ NODE_ENV: 'test' }, () => '').deliveryWorkers
  const program = await bundle('tests/bench/delivery-workers.ts')
  const leastProgram = await bundle('tests/bench/least-server.ts')
  const html = await publishedGuide(folder)
  for (const name of ['small', 'big'] as const) await write(name, { folder, html })

  const ours: Record<SetName, Measured[]> = { small: [], big: [] }
  const least: Record<SetName, Load[]> = { small: [], big: [] }
  const nginx: Record<SetName, Load[]> = { small: [], big: [] }
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of ['small', 'big'] as const) {
      const result = await measureWorkers(name, { folder, program })
      ours[name].push(result)
      least[name].push(await measureLeast(name, { folder, program: leastProgram, workers }))
      nginx[name].push(await measureNginx(name, { folder, workers }))
      const speedOf = (loads: Load[]) => Math.round(loads.at(-1)?.requestsPerSecond ?? 0)
      console.log(
        `  round ${round}: ${name} ${Math.round(result.requestsPerSecond)}/s, p99 ${result.p99.toFixed(2)} ms; least server ${speedOf(least[name])}/s; nginx ${speedOf(nginx[name])}/s`,
      )
    }
  }

  const speed = ({ requestsPerSecond }: Load) => requestsPerSecond
  const requests = ratioOf(ours, speed)
  const memory = (name: SetName) => Math.round(median(ours[name].map(({ megabytes }) => megabytes)))
  return [
    {
      name: `200 sites × 50 guides against 1 × 10, requests a second (${workers} workers)`,
      value: `${requests.toFixed(2)} ×`,
      bar: { text: '≥ 0.9 ×', isMet: requests >= 0.9 },
    },
    { name: 'The same of a Node server that only sends', value: `${ratioOf(least, speed).toFixed(2)} ×` },
    { name: 'The same of nginx gzip_static', value: `${ratioOf(nginx, speed).toFixed(2)} ×` },
    { name: '200 × 50 against 1 × 10, p99', value: `${ratioOf(ours, ({ p99 }) => p99).toFixed(2)} ×` },
    {
      name: '200 × 50 against 1 × 10, memory of a worker',
      value: `${memory('big')} MB against ${memory('small')} MB`,
    },
  ]
}

/** A load, and how much memory the largest worker had after it, in MB. */
type Measured = Load & { megabytes: number }

function ratioOf<Result extends Load>(
  of: Record<SetName, Result[]>,
  value: (load: Result) => number,
): number {
  return median(of.big.map((big, at) => value(big) / value(of.small[at] ?? big)))
}

async function measureWorkers(
  name: SetName,
  { folder, program }: { folder: string; program: string },
): Promise<Measured> {
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
  const ask = (seconds: number) =>
    load({ url: `http://127.0.0.1:${port}`, script: path.join(folder, `set-${name}-br.lua`), seconds })
  try {
    await ask(SECONDS_BEFORE)
    const result = await ask(SECONDS)
    const processes = await child.processes()
    return { ...result, megabytes: Math.max(...processes.map(({ memory }) => memory)) }
  } finally {
    await child.end()
  }
}

/** As many pages as the set has, from a server that does nothing but send them. */
async function measureLeast(
  name: SetName,
  { folder, program, workers }: { folder: string; program: string; workers: number },
): Promise<Load> {
  const port = await freePort()
  const { sites, guides } = SETS[name]
  const child = await startChild({
    command: process.execPath,
    args: [program],
    environment: {
      ...largePages(),
      PORT: String(port),
      WORKERS: String(workers),
      PAGES: String(sites * guides),
      PAGE: path.join(folder, `set-${name}`, 'published/site-1/pages/guides/guide-1.html.br'),
    },
    ready: /^ready/m,
  })
  const ask = (seconds: number) => load({ url: `http://127.0.0.1:${port}`, seconds })
  try {
    await ask(SECONDS_BEFORE / 2)
    return await ask(SECONDS)
  } finally {
    await child.end()
  }
}

async function measureNginx(
  name: SetName,
  { folder, workers }: { folder: string; workers: number },
): Promise<Load> {
  const { port, child } = await startNginx({
    folder: path.join(folder, 'nginx-sets'),
    workers,
    pages: `server_name ~^(?<site>site-[0-9]+)\\.localhost$; root ${path.join(folder, `set-${name}`, 'published')};
    location / { gzip_static always; rewrite ^ /$site/pages$uri.html break; }`,
  })
  const ask = (seconds: number) =>
    load({ url: `http://127.0.0.1:${port}`, script: path.join(folder, `set-${name}-gzip.lua`), seconds })
  try {
    await ask(2)
    return await ask(SECONDS)
  } finally {
    await child.end()
  }
}

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
  for (const encoding of ['br', 'gzip']) {
    await writeFile(path.join(folder, `set-${name}-${encoding}.lua`), askForAny({ sites, guides, encoding }))
  }
}

/** A script for wrk: any guide of any site. */
function askForAny({ sites, guides, encoding }: { sites: number; guides: number; encoding: string }): string {
  return `math.randomseed(1)
request = function()
  local headers = { ["Host"] = "site-" .. math.random(${sites}) .. ".localhost", ["Accept-Encoding"] = "${encoding}" }
  return wrk.format("GET", "/guides/guide-" .. math.random(${guides}), headers)
end`
}

async function publishedGuide(folder: string): Promise<string> {
  const gzip = await fileStore(path.join(folder, 'data/published')).read(SITE, GUIDE, 'gzip')
  if (!gzip) throw new Error('The demonstration’s guide is not published.')
  return gunzipSync(gzip).toString()
}
