import { describe, expect, it } from 'vitest'
import { databaseAdapter, namesReplicaSet } from '@/database'

describe('databaseAdapter', () => {
  it('should take SQLite for a file, with text ids as MongoDB has', () => {
    const adapter = databaseAdapter({
      database: { kind: 'sqlite', url: 'file:///tmp/press.db', file: '/tmp/press.db' },
      databaseCompatibility: null,
    })
    expect(adapter).toMatchObject({ name: 'sqlite', defaultIDType: 'text' })
  })

  it('should take MongoDB for a server, with and without compatibility options', () => {
    const database = { kind: 'mongodb', url: 'mongodb://localhost/press' } as const
    const inMongodb = { name: 'mongoose', defaultIDType: 'text' }

    expect(databaseAdapter({ database, databaseCompatibility: null })).toMatchObject(inMongodb)
    expect(databaseAdapter({ database, databaseCompatibility: 'cosmosdb' })).toMatchObject(inMongodb)
  })
})

describe('namesReplicaSet', () => {
  it.each([
    'mongodb://one.example,two.example/press?replicaSet=rs0',
    'mongodb://localhost/press?w=majority&replicaSet=rs0',
    'mongodb+srv://cluster.example/press',
  ])('should expect transactions of %s', (url) => {
    expect(namesReplicaSet(url)).toBe(true)
  })

  it.each([
    'mongodb://localhost/press',
    'mongodb://localhost/press?replicaSet=',
    'mongodb://localhost/replicaSet=x',
  ])('should expect none of %s', (url) => {
    expect(namesReplicaSet(url)).toBe(false)
  })
})
