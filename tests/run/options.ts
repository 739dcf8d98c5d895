import { parseArgs } from 'node:util'
import { type Step, STEPS } from './steps'

/** What the command line asked for. `keep` leaves the temporary folder, with what the browser saw, for a look. */
export type Options = { steps: readonly Step[]; keep: boolean }

/** Takes the command line after the script's name; the steps come back in their usual order. Throws a sentence. */
export function readOptions(commandLine: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...commandLine],
    options: { only: { type: 'string' }, keep: { type: 'boolean', default: false } },
  })
  return { steps: values.only === undefined ? STEPS : stepsNamed(values.only.split(',')), keep: values.keep }
}

function stepsNamed(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0) {
    const known = STEPS.map((step) => step.name).join(', ')
    throw new Error(`There is no step called ${unknown.join(', ')}. The steps are: ${known}.`)
  }
  return STEPS.filter((step) => names.includes(step.name))
}
