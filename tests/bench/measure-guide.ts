import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readSettings } from '@/settings'
import type { App } from './app'
import { GUIDE, HOST } from './demo-pages'
import { type Figure, median } from './figures'
import { type Load, load } from './load'
import { startNextStatic } from './next-static'
import { samePage, startNginx } from './nginx'

const ROUNDS = 5
const SECONDS = 4

/**
 * The same guide from three servers, in turns, five times: our own, with the admin and the publisher beside it; nginx
 * with as many workers; and `next start`.
 */
export async function measureGuide(app: App): Promise<Figure[]> {
  const workers = readSettings({ NODE_ENV: 'test' }, () => '').deliveryWorkers
  const page = await app.read(HOST, GUIDE, { 'accept-encoding': 'gzip' })
  const nginx = await startNginx({
    folder: path.join(app.folder, 'nginx'),
    workers,
    pages: await samePage(path.join(app.folder, 'nginx/files'), page),
  })
  const next = await startNextStatic(gunzipSync(page.body).toString())
  const servers = {
    delivery: { url: `http://127.0.0.1:${app.port}${GUIDE}`, headers: { Host: HOST }, child: app.child },
    nginx: { ...nginx, url: `http://127.0.0.1:${nginx.port}/guide.html`, headers: {} },
    next: { ...next, headers: {} },
  }
  const calm = path.join(app.folder, 'calm.lua')
  await writeFile(calm, CALM)
  const results: Record<keyof typeof servers, Result[]> = { delivery: [], nginx: [], next: [] }
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of ['delivery', 'nginx', 'next'] as const) {
      const { url, headers, child } = servers[name]
      const asked = { url, headers: { ...headers, 'Accept-Encoding': 'gzip' }, seconds: SECONDS }
      const before = await child.processorTime()
      const result = await load(asked)
      const microseconds = (((await child.processorTime()) - before) * 1e6) / result.requests
      const calmly = await load({ ...asked, script: calm })
      results[name].push({ ...result, microseconds, calmly })
      console.log(
        `  round ${round}: ${name} ${Math.round(result.requestsPerSecond)}/s, p99 ${result.p99.toFixed(2)} ms, ${microseconds.toFixed(1)} µs of processor a request; at ${Math.round(calmly.requestsPerSecond)}/s p99 ${calmly.p99.toFixed(2)} ms`,
      )
    }
  }
  await Promise.all([nginx.child.end(), next.child.end()])

  // Each round compares neighbours in time: what else the machine did then touched all three alike.
  const ratio = (other: 'nginx' | 'next') =>
    median(
      results.delivery.map(
        ({ requestsPerSecond }, at) => requestsPerSecond / (results[other][at]?.requestsPerSecond ?? 0),
      ),
    )
  const slower = (p99: (result: Result) => number) =>
    median(
      results.delivery.map((ours, at) => {
        const theirs = results.nginx[at]
        return theirs ? p99(ours) / p99(theirs) : Number.NaN
      }),
    )
  const slowerCalmly = slower(({ calmly }) => calmly.p99)
  const calmSpeed = median(results.delivery.map(({ calmly }) => calmly.requestsPerSecond))
  const speed = (name: keyof typeof servers) =>
    Math.round(median(results[name].map(({ requestsPerSecond }) => requestsPerSecond)))
  const work = (name: keyof typeof servers) => median(results[name].map(({ microseconds }) => microseconds))
  return [
    {
      name: `Guide, requests a second, against nginx gzip_static (${workers} workers each)`,
      value: `${ratio('nginx').toFixed(2)} × (${speed('delivery')} / ${speed('nginx')})`,
      bar: { text: '≥ 0.5 ×', isMet: ratio('nginx') >= 0.5 },
    },
    {
      name: 'Guide, requests a second, against next start (static page from its cache)',
      value: `${ratio('next').toFixed(0)} × (${speed('delivery')} / ${speed('next')})`,
      bar: { text: '≥ 25 ×', isMet: ratio('next') >= 25 },
    },
    {
      name: 'Guide, processor time a request, against nginx',
      value: `${work('delivery').toFixed(1)} µs against ${work('nginx').toFixed(1)} µs (next start: ${work('next').toFixed(0)} µs)`,
    },
    {
      name: 'Guide, p99 at the same requests a second, against nginx',
      value: `${slowerCalmly.toFixed(1)} × (at ${Math.round(calmSpeed)}/s)`,
      bar: { text: '≤ 3 ×', isMet: slowerCalmly <= 3 },
    },
    {
      name: 'Guide, p99 with both as busy as they can be, against nginx',
      value: `${slower(({ p99 }) => p99).toFixed(1)} ×`,
    },
  ]
}

/** A load, how long the server's processors worked for each of its requests, and a calmer load. */
type Result = Load & { microseconds: number; calmly: Load }

/**
 * Each connection rests a millisecond or two before it asks again: some 16,000 requests a second of whichever server, a
 * quarter of what ours can do. With more work than processors, what waits longest is whom the system lets wait.
 */
const CALM = `math.randomseed(1)
delay = function() return math.random(1, 2) end`
