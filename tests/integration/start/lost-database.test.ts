import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileStore } from '@/publishing/file-store'
import { EMPTY_MANIFEST } from '@/publishing/page-store'
import { liveSites } from '@/start/live-sites'
import { refuseLostDatabase } from '@/start/lost-database'
import { openTestPayload } from '../payload'

let payload: Payload
let folder = ''
beforeAll(async () => {
  payload = await openTestPayload()
  folder = mkdtempSync(path.join(tmpdir(), 'practice-press-'))
  mkdirSync(path.join(folder, 'published'))
})
afterAll(async () => {
  await payload.destroy()
  rmSync(folder, { recursive: true })
})

const store = () => fileStore(path.join(folder, 'published'))

describe('an empty database', () => {
  it('should be a new one where nothing is published', async () => {
    await expect(refuseLostDatabase(payload, store())).resolves.toBeUndefined()
  })

  it('should keep the process from starting where pages are published, so that none is removed', async () => {
    await store().writeManifest('moorlands', EMPTY_MANIFEST)

    await expect(refuseLostDatabase(payload, store())).rejects.toThrow(
      'The database is empty, but pages of moorlands are published: put the database’s backup back',
    )
  })

  it('should not look to a running publisher as if every practice had been removed', async () => {
    await expect(liveSites(payload)).rejects.toThrow('published pages stay as they are')
  })

  it('should be an ordinary one as soon as it has a person, who may delete the last practice', async () => {
    await payload.create({
      collection: 'users',
      data: { name: 'Operator', email: 'operator@example.org', password: 'a long enough password' },
      overrideAccess: true,
    })

    await expect(liveSites(payload)).resolves.toEqual([])
    await expect(refuseLostDatabase(payload, store())).resolves.toBeUndefined()
  })
})
