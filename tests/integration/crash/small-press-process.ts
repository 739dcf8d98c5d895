import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileStore } from '@/publishing/file-store'
import { openLine } from '@/publishing/line'
import { nudgePublisher } from '@/publishing/nudge'
import { createPublisher } from '@/publishing/publisher'
import { type Change, openSmallPress, renderSmallPage, save, SITES, smallPressState } from './small-press'

/*
 * The smallest process that publishes: the real publisher and the real folder of files, on a real SQLite file with the
 * real driver. It saves what it is told, a line of JSON each, and publishes as the real process does.
 */
const { DATABASE_FILE = '', PUBLISHED_FOLDER = '' } = process.env
const database = await openSmallPress(DATABASE_FILE)
const say = (line: string) => writeSync(1, `${line}\n`)

const store = fileStore(PUBLISHED_FOLDER)
await store.tidy()
const publisher = createPublisher({
  store,
  build: 'one build',
  liveSites: async () => SITES.map((slug) => ({ id: slug, slug })),
  stateOf: (site) => smallPressState(database, site),
  render: (site, path) => renderSmallPage(database, site, path),
  onChange: () => undefined,
  onReroute: () => undefined,
  report: { published: () => undefined, failed: (error) => say(String(error)) },
  quietSeconds: 0,
})
openLine({ ...publisher, manifestOf: store.readManifest })

createInterface({ input: process.stdin }).on('line', (line) => {
  void save(database, JSON.parse(line) as Change).then(() => {
    say('saved')
    nudgePublisher('all')
  })
})

publisher.nudge('all')
say('ready')
