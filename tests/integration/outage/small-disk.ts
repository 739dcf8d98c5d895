import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A disk of its own, of that many kilobytes, in memory; null where this account may not mount one. */
export async function mountSmallDisk(
  kilobytes: number,
): Promise<{ folder: string; remove: () => Promise<void> } | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'practice-press-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  const remove = async () => {
    if (status === 0) spawnSync('umount', [folder])
    await rm(folder, { recursive: true, force: true })
  }
  if (status === 0) return { folder, remove }
  await remove()
  return null
}
