import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { App } from './app'
import { type Figure, median, quantile } from './figures'
import { ms, pause, publishGuide } from './measure-publishing'
import { wholeCompression } from './whole-compression'

const PRACTICES = 200
const PUBLISHES = 30

/**
 * Publishing the guide of one practice among the two of the demonstration, and again among two hundred: what others have
 * published should cost an editor nothing.
 */
export async function measureManyPractices(app: App): Promise<Figure[]> {
  const few = (await publishGuide(app, PUBLISHES)).visible
  await fill(app)
  const many = (await publishGuide(app, PUBLISHES)).visible
  return [
    {
      name: `Publish to visible, a guide among ${PRACTICES} practices`,
      value: `p50 ${ms(median(many))}, p95 ${ms(quantile(many, 0.95))}: ${(median(many) / median(few)).toFixed(2)} × of that among two`,
      bar: { text: 'p95 ≤ 1 s', isMet: quantile(many, 0.95) <= 1000 },
    },
  ]
}

/** Generated practices, and they say so. Each has its start page, its lists and what machines read. */
async function fill(app: App): Promise<void> {
  for (let n = 1; n <= PRACTICES; n += 1) {
    await app.api('POST', '/sites', {
      name: `Generated practice ${n}`,
      slug: `generated-${n}`,
      status: 'live',
      demonstration: true,
      region: 'england',
      reviewInterval: 24,
      contact: { telephone: '01632 960 101', locality: 'Leek', county: 'Staffordshire' },
      hosts: [{ host: `generated-${n}.localhost`, primary: true }],
    })
    if (n % 50 === 0) console.log(`  ${n} practices`)
  }
  const practices = Array.from({ length: PRACTICES }, (_, n) => `generated-${n + 1}`)
  // Their pages first, then the pictures of those: until nothing has been written for a while.
  for (let before = ''; ; await pause(QUIET_MS)) {
    const now = (await Promise.all(practices.map((practice) => writtenAt(app, practice)))).join()
    if (now === before && !now.includes(MISSING)) return wholeCompression(app)
    before = now
  }
}

const QUIET_MS = 5000
const MISSING = 'missing'

function writtenAt({ folder }: App, practice: string): Promise<string> {
  return stat(path.join(folder, 'data/published', practice, 'manifest.json')).then(
    ({ mtimeMs }) => String(mtimeMs),
    () => MISSING,
  )
}
