import { startApp } from './app'
import { GUIDE, HOST } from './demo-pages'
import { type Figure, median } from './figures'
import { ms } from './measure-publishing'

const ROUNDS = 5

/** From the start of the process, with everything built and published, until it is ready and a reader has the guide. */
export async function measureColdStart(folder: string): Promise<Figure[]> {
  const times: number[] = []
  const memory: number[] = []
  for (let round = 1; round <= ROUNDS; round += 1) {
    const started = performance.now()
    const app = await startApp(folder)
    const page = await app.read(HOST, GUIDE)
    times.push(performance.now() - started)
    memory.push(await app.child.memory())
    await app.child.end()
    if (page.status !== 200) throw new Error('The first page was not there.')
    console.log(`  round ${round}: ${ms(times.at(-1) ?? 0)}`)
  }
  return [
    {
      name: 'Cold start to the first page (admin and publisher included)',
      value: `${ms(median(times))}, ${Math.round(median(memory))} MB`,
    },
  ]
}
