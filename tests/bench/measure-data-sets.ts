import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { encodePage } from '@/publishing/encode-page'
import { fileStore } from '@/publishing/file-store'
import type { EncodedPage, PageStore } from '@/publishing/page-store'
import { largePages } from '@/start/large-pages'
import { bundle } from '../integration/crash/bundle'
import { read } from './app'
import { freePort } from '../free-port'
import { type Child, startChild } from './child'
import { GUIDE, SITE } from './demo-pages'
import { type Figure, median } from './figures'
import { type Load, load } from './load'

const ROUNDS = 5
const SECONDS = 4
const SETS = { small: { sites: 1, guides: 10 }, big: { sites: 200, guides: 50 } } as const

type SetName = keyof typeof SETS

/**
 * The front door on few pages and on many, in turns: every guide is asked for as often as every other, which is harder
 * on the memory than readers are, and in the encoding that browsers take over https. The guides are the demonstration's,
 * written through the store under generated addresses and with a generated line in each.
 */
export async function measureDataSets(folder: string): Promise<Figure[]> {
  const program = await bundle('tests/bench/delivery-process.ts')
  const html = await publishedGuide(folder)
  const running: Record<SetName, Running> = {
    small: await start('small', { folder, program, html }),
    big: await start('big', { folder, program, html }),
  }
  const results: Record<SetName, Load[]> = { small: [], big: [] }
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of ['small', 'big'] as const) {
      const result = await running[name].measure(SECONDS)
      results[name].push(result)
      console.log(
        `  round ${round}: ${name} ${Math.round(result.requestsPerSecond)}/s, p99 ${result.p99.toFixed(2)} ms`,
      )
    }
  }
  const memory = { small: await running.small.child.memory(), big: await running.big.child.memory() }
  await Promise.all(Object.values(running).map(({ child }) => child.end()))

  const ratioOf = (value: (load: Load) => number) =>
    median(results.big.map((big, at) => value(big) / value(results.small[at] ?? big)))
  const requests = ratioOf(({ requestsPerSecond }) => requestsPerSecond)
  return [
    {
      name: '200 sites × 50 guides against 1 × 10, requests a second',
      value: `${requests.toFixed(2)} ×`,
      bar: { text: '≥ 0.9 ×', isMet: requests >= 0.9 },
    },
    { name: '200 × 50 against 1 × 10, p99', value: `${ratioOf(({ p99 }) => p99).toFixed(2)} ×` },
    {
      name: '200 × 50 against 1 × 10, memory of the front door alone',
      value: `${Math.round(memory.big)} MB against ${Math.round(memory.small)} MB`,
    },
  ]
}

type Running = { child: Child; measure: (seconds: number) => Promise<Load> }

async function start(
  name: SetName,
  { folder, program, html }: { folder: string; program: string; html: string },
): Promise<Running> {
  const { sites, guides } = SETS[name]
  const published = path.join(folder, `set-${name}`)
  console.log(`  writing ${sites} × ${guides} guides`)
  await write(fileStore(published), { html, sites, guides })
  const port = await freePort()
  const child = await startChild({
    command: process.execPath,
    args: [program],
    environment: {
      ...largePages(),
      PORT: String(port),
      PUBLISHED_FOLDER: published,
      SITES: String(sites),
    },
    ready: /^ready/m,
  })
  const script = path.join(folder, `set-${name}.lua`)
  await writeFile(script, askForAny({ sites, guides }))
  const measure = (seconds: number) => load({ url: `http://127.0.0.1:${port}`, script, seconds })
  // What is measured is a server that has been asked for everything once.
  for (let site = 1; site <= sites; site += 1) {
    await Promise.all(
      Array.from({ length: guides }, (_, guide) =>
        read({
          port,
          host: `site-${site}.localhost`,
          page: `/guides/guide-${guide + 1}`,
          headers: { 'accept-encoding': 'br' },
        }),
      ),
    )
  }
  return { child, measure }
}

async function write(
  store: PageStore,
  { html, sites, guides }: { html: string; sites: number; guides: number },
) {
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
}

/** A script for wrk: any guide of any site. */
function askForAny({ sites, guides }: { sites: number; guides: number }): string {
  return `math.randomseed(1)
request = function()
  local headers = { ["Host"] = "site-" .. math.random(${sites}) .. ".localhost", ["Accept-Encoding"] = "br" }
  return wrk.format("GET", "/guides/guide-" .. math.random(${guides}), headers)
end`
}

async function publishedGuide(folder: string): Promise<string> {
  const gzip = await fileStore(path.join(folder, 'data/published')).read(SITE, GUIDE, 'gzip')
  if (!gzip) throw new Error('The demonstration’s guide is not published.')
  return gunzipSync(gzip).toString()
}
