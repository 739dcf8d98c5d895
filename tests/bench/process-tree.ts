import { readdir, readFile } from 'node:fs/promises'

/** A process and everything that it has started, as /proc shows them at this moment. Linux only. */
export type TreeProcess = { pid: number; command: string; memory: number; processorTime: number }

/** Memory in MB; processor time so far, of all threads, in seconds. The process itself comes first. */
export async function processTree(root: number): Promise<TreeProcess[]> {
  const all = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((name) => look(Number(name))),
  )
  const running = all.filter((each) => each !== null)
  const below = (pid: number): typeof running => [
    ...running.filter((each) => each.pid === pid),
    ...running.filter((each) => each.parent === pid).flatMap((each) => below(each.pid)),
  ]
  return below(root)
}

async function look(pid: number) {
  try {
    const [stat, status, command] = await Promise.all(
      ['stat', 'status', 'cmdline'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8')),
    )
    const [, parent, user, system] = /^.*\) \S (\d+)(?: \S+){9} (\d+) (\d+)/.exec(stat ?? '') ?? []
    return {
      pid,
      parent: Number(parent),
      command: (command ?? '').replaceAll('\0', ' '),
      memory: Number(/VmRSS:\s+(\d+)/.exec(status ?? '')?.[1] ?? 0) / 1024,
      processorTime: (Number(user) + Number(system)) / TICKS_PER_SECOND,
    }
  } catch {
    // It has ended while we looked.
    return null
  }
}

/** The unit of /proc: the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100
