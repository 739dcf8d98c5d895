import { startApp, read } from './app'
import { freePort } from '../free-port'
import { GUIDE, HOST } from './demo-pages'
import { type Figure, median } from './figures'
import { ms } from './measure-publishing'

const ROUNDS = 5

/**
 * From the start of the process, with everything built and published: until a reader has the guide, and until the admin
 * is there. Then the memory of each process.
 */
export async function measureColdStart(folder: string): Promise<Figure[]> {
  const firstPage: number[] = []
  const ready: number[] = []
  const memory: Record<Part, number[]> = { supervisor: [], worker: [], application: [] }
  for (let round = 1; round <= ROUNDS; round += 1) {
    const port = await freePort()
    const started = performance.now()
    const starting = startApp(folder, port)
    await guideAt(port)
    firstPage.push(performance.now() - started)
    const app = await starting
    ready.push(performance.now() - started)
    for (const { command, memory: megabytes } of await app.child.processes())
      memory[partOf(command)].push(megabytes)
    await app.child.end()
    console.log(`  round ${round}: first page ${ms(firstPage.at(-1) ?? 0)}, ready ${ms(ready.at(-1) ?? 0)}`)
  }
  const megabytes = (part: Part) => `${Math.round(median(memory[part]))} MB`
  return [
    { name: 'Cold start to the first page', value: ms(median(firstPage)) },
    { name: 'Cold start until the admin is ready too', value: ms(median(ready)) },
    {
      name: 'Memory after the start (resident)',
      value: `supervisor ${megabytes('supervisor')}, each of ${memory.worker.length / ROUNDS} workers ${megabytes('worker')}, application ${megabytes('application')}`,
    },
  ]
}

type Part = 'supervisor' | 'worker' | 'application'

function partOf(command: string): Part {
  if (command.includes('--application')) return 'application'
  return command.includes('delivery.cjs') ? 'worker' : 'supervisor'
}

/** Asks until the guide is there: nobody listens at first. */
async function guideAt(port: number): Promise<void> {
  for (;;) {
    const answer = await read({ port, host: HOST, page: GUIDE }).catch(() => null)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
