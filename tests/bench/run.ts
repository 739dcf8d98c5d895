import { readFile, writeFile } from 'node:fs/promises'
import { makeFolder, startApp } from './app'
import { type Figure, tableOf } from './figures'
import { measureBytes } from './measure-bytes'
import { measureColdStart } from './measure-cold-start'
import { measureDataSets } from './measure-data-sets'
import { measureGuide } from './measure-guide'
import { measureLighthouse } from './measure-lighthouse'
import { measureManyPractices } from './measure-many-practices'
import { measurePublishing } from './measure-publishing'
import { measureSharedFact } from './measure-shared-fact'
import { missingPrograms } from './programs'
import { wholeCompression } from './whole-compression'

/*
 * npm run bench: how fast, how small, how soon, each compared with what it is to be compared with. About twenty minutes on
 * two cores that do nothing else. Ends with a table, and with exit code 1 when a bar is missed.
 *
 *   --only guide,bytes   measures these alone
 *   --write              puts the table into tests/bench/README.md
 */
const measurements = {
  bytes: measureBytes,
  lighthouse: measureLighthouse,
  guide: measureGuide,
  publishing: measurePublishing,
  'shared-fact': measureSharedFact,
  'many-practices': measureManyPractices,
}

async function main(args: readonly string[]): Promise<number> {
  const missing = missingPrograms()
  if (missing !== null) {
    console.error(missing)
    return 1
  }
  const only = args[args.indexOf('--only') + 1]?.split(',')
  const isWanted = (name: string) => !args.includes('--only') || only?.includes(name) === true
  const figures: Figure[] = []
  const measure = async (name: string, run: () => Promise<Figure[]>) => {
    if (!isWanted(name)) return
    console.log(`\nMeasuring: ${name}`)
    const found = await run()
    figures.push(...found)
    console.log(tableOf(found))
  }

  const { folder, remove } = await makeFolder()
  try {
    console.log('Starting the program with the demonstration (a first start also builds) …')
    const app = await startApp(folder)
    try {
      for (const [name, run] of Object.entries(measurements)) {
        await wholeCompression(app)
        await measure(name, () => run(app))
      }
      await wholeCompression(app)
    } finally {
      await app.child.end()
    }
    await measure('cold-start', () => measureColdStart(folder))
    await measure('data-sets', () => measureDataSets(folder))
  } finally {
    await remove()
  }

  const table = tableOf(figures)
  console.log(`\n${table}\n`)
  if (args.includes('--write')) await writeTable(table)
  const missed = figures.filter(({ bar }) => bar?.isMet === false)
  console.log(missed.length === 0 ? 'Every bar is met.' : `Bars that are missed: ${missed.length}.`)
  return missed.length === 0 ? 0 : 1
}

async function writeTable(table: string): Promise<void> {
  const file = 'tests/bench/README.md'
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/(<!-- table -->\n)[\s\S]*(\n<!-- end -->)/, `$1\n${table}\n$2`))
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
