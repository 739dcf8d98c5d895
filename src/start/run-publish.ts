import type { Payload } from 'payload'
import { check, reasonOf, type Difference } from '@/publishing/check'
import { compressSite } from '@/publishing/compress-site'
import { inTurn } from '@/publishing/in-turn'
import type { PublisherParts } from '@/publishing/publisher'
import { reconcile } from '@/publishing/reconcile'
import { settings as settingsOfProcess } from '@/settings'
import { refreshSiteDirectory } from '@/sites/load-site-directory'
import type { SiteState } from '@/sites/site-state'
import { ensureBuild } from './build'
import { builtIslands } from './built-islands'
import { prepareNext } from './next-application'
import { StartProblem } from './problem'
import { createProgress, type Output } from './progress'
import { progressBar } from './progress-bar'
import type { PublishOptions } from './publish-options'
import { holdLock, lockHolder } from './publishing-lock'
import { reachDatabase } from './reach-database'

/**
 * The command `npm run publish`: renders every page of one practice or of all, and writes it, or with `--check` only
 * compares it with what is published.
 *
 * @returns whether all is well: nothing failed and, for a check, nothing differs
 * @throws StartProblem when there is no such practice, or another process writes the pages
 */
export async function runPublish(
  options: PublishOptions & { root: string; output: Output },
): Promise<boolean> {
  const { checkOnly, output, root } = options
  const settings = settingsOfProcess()
  const progress = createProgress(output)
  const writer = await lockHolder(settings.dataDir)
  if (writer !== null && !checkOnly) throw new StartProblem(BUSY[writer])

  await reachDatabase(settings.database)
  const { openPayload } = await import('./open-payload')
  const { payload } = await openPayload(settings)
  const release = checkOnly ? null : await holdLock(settings.dataDir, 'command')
  try {
    await ensureBuild(root, progress)
    const application = await prepareNext({ dev: false, root, port: settings.port })
    await refreshSiteDirectory(payload)
    const { publisherParts } = await import('./publisher-parts')
    const islands = await builtIslands(root)
    const parts = await publisherParts({
      payload,
      handle: application.handle,
      root,
      islands,
      dataDir: settings.dataDir,
    })
    const states = await statesOf(parts, options.site)
    const work = checkOnly ? checkSites : publishSites
    const isWell = await work({ parts, states, payload, output, step: progress.step })
    await application.close()
    return isWell
  } finally {
    await release?.()
    await payload.destroy()
  }
}

const BUSY = {
  server:
    'The server is running and publishes by itself: stop it first, or only compare with --check. (A server that was killed is forgotten after 20 seconds.)',
  command: 'Another npm run publish is at work in this data folder: wait until it has finished.',
} as const

type Work = {
  parts: PublisherParts
  states: SiteState[]
  payload: Payload
  output: Output
  step: ReturnType<typeof createProgress>['step']
}

async function statesOf(parts: PublisherParts, only: string | null): Promise<SiteState[]> {
  const live = await parts.liveSites()
  const wanted = live.filter(({ slug }) => only === null || slug === only)
  if (wanted.length === 0 && only !== null) {
    const names = live.map(({ slug }) => slug).sort()
    throw new StartProblem(
      `No practice called ${only} is live. ${names.length === 0 ? 'None is.' : `There are: ${names.join(', ')}.`}`,
    )
  }
  const states = await Promise.all(wanted.map(({ slug }) => parts.stateOf(slug)))
  return states.filter((state) => state !== null)
}

async function publishSites({ parts, states, payload, output, step }: Work): Promise<boolean> {
  const failures: string[] = []
  let rendered = 0
  let removed = 0
  await step('Publishing every page', async (detail) => {
    const bar = progressBar(totalOf(states), detail)
    for (const state of states) {
      const render: PublisherParts['render'] = (site, path) => parts.render(site, path).finally(bar.advance)
      // Nobody waits for a single page here: each is compressed as well as it can be at once.
      const result = await reconcile({ ...parts, state, render, everything: true, effort: 'best' })
      // A page that failed keeps its last good files, which the server may have left with a quick compression.
      if (result.toCompress > 0) await compressSite({ ...parts, ...alone, site: state.slug })
      rendered += result.rendered.length
      removed += result.removed.length
      for (const { path, reason, error } of result.failed) {
        payload.logger.error({ err: error, msg: `Could not publish ${path} of ${state.slug}` })
        failures.push(`  ${state.slug}${path}: ${reason}`)
      }
    }
  })
  const sites = states.length === 1 ? '1 practice' : `${states.length} practices`
  output.write(`${rendered} pages of ${sites} published, ${removed} removed, ${failures.length} failed.\n`)
  for (const failure of failures) output.write(`${failure}\n`)
  return failures.length === 0
}

/** The command writes alone, and is in nobody's way. */
const alone = {
  oneAtATime: inTurn(),
  isQuiet: () => true,
  whenQuiet: () => Promise.resolve(),
}

async function checkSites({ parts, states, output, step }: Work): Promise<boolean> {
  const differences: (Difference & { site: string })[] = []
  await step('Comparing every page', async (detail) => {
    const bar = progressBar(totalOf(states), detail)
    for (const state of states) {
      const found = await check({ ...parts, state, onPage: bar.advance })
      differences.push(...found.map((difference) => ({ ...difference, site: state.slug })))
    }
  })
  const pages = totalOf(states)
  output.write(
    differences.length === 0
      ? `${pages} pages are published exactly as they should be.\n`
      : `${differences.length} of ${pages} pages differ.\n`,
  )
  for (const { error, is, path, site } of differences) {
    output.write(`  ${site}${path}: ${is}${error === undefined ? '' : `. ${reasonOf(error)}`}\n`)
  }
  return differences.length === 0
}

function totalOf(states: readonly SiteState[]): number {
  return states.reduce((total, { pages }) => total + pages.length, 0)
}
