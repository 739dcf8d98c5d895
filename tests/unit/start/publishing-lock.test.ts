import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdLock, lockHolder } from '@/start/publishing-lock'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

it('should name who writes the published pages until that ends', async () => {
  expect(await lockHolder(folder)).toBeNull()
  const release = await holdLock(folder, 'server')
  expect(await lockHolder(folder)).toBe('server')
  await release()
  expect(await lockHolder(folder)).toBeNull()
})

it('should forget who was killed', async () => {
  const release = await holdLock(folder, 'command')
  expect(await lockHolder(folder, Date.now() + 60_000)).toBeNull()
  await release()
})
