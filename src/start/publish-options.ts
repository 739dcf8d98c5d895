import { parseArgs } from 'node:util'
import { StartProblem } from './problem'

/** What `npm run publish` is to do. `site` is the short name of one practice; without it, all are meant. */
export type PublishOptions = { checkOnly: boolean; site: string | null }

/** Reads the words after `npm run publish --`. Throws a `StartProblem` that says which there are. */
export function publishOptions(args: readonly string[]): PublishOptions {
  const { all, check, site } = parsed(args)
  if (!all && !check && site === undefined) throw new StartProblem(USAGE)
  if (all && site !== undefined) throw new StartProblem(`Choose either --all or --site. ${USAGE}`)
  return { checkOnly: check === true, site: site ?? null }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((word) => word !== '--publish'),
      options: { all: { type: 'boolean' }, check: { type: 'boolean' }, site: { type: 'string' } },
    }).values
  } catch (error) {
    throw new StartProblem(USAGE, { cause: error })
  }
}

const USAGE =
  'Say what to publish: npm run publish -- --all, or --site <short name of a practice>; with --check, pages are only compared.'
